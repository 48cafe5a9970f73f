/** Writes .msg files for the tests: MAPI properties → compound file ([MS-OXMSG]), with the writer inside msgreader. */
import { burn, type Entry } from "@kenjiuno/msgreader/lib/Burner";
import { TypeEnum } from "@kenjiuno/msgreader/lib/Reader";

/** Property tag of eight hexadecimal digits → value: text (001f), bytes (0102, 001e) or number (0003). */
export type Props = Readonly<Record<string, string | number | Uint8Array>>;

export interface MsgItem {
  readonly props: Props;
  readonly recipients?: readonly Props[];
  readonly attachments?: readonly {
    readonly props: Props;
    readonly content?: Uint8Array;
    readonly message?: MsgItem;
  }[];
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), true);
  return bytes;
}

/** The property stream: a header of `head` bytes, then 16 bytes a property ([MS-OXMSG] section 2.4). */
function propertyStream(props: Props, head: number): Uint8Array {
  const fixed = Object.entries(props);
  const bytes = new Uint8Array(head + fixed.length * 16);
  const view = new DataView(bytes.buffer);
  fixed.forEach(([tag, value], index) => {
    view.setUint32(head + index * 16, Number.parseInt(tag, 16), true);
    view.setUint32(head + index * 16 + 4, 6, true);
    view.setUint32(head + index * 16 + 8, typeof value === "number" ? value : lengthOf(value), true);
  });
  return bytes;
}

function lengthOf(value: string | Uint8Array): number {
  return typeof value === "string" ? value.length * 2 + 2 : value.length;
}

class Writer {
  readonly entries: Entry[] = [{ name: "Root Entry", type: TypeEnum.ROOT, children: [], length: 0 }];

  private add(parent: number, entry: Entry): number {
    const index = this.entries.length;
    this.entries.push(entry);
    this.entries[parent]?.children?.push(index);
    return index;
  }

  private stream(parent: number, name: string, bytes: Uint8Array): void {
    this.add(parent, { name, type: TypeEnum.DOCUMENT, binaryProvider: () => bytes, length: bytes.length });
  }

  private storage(parent: number, name: string): number {
    return this.add(parent, { name, type: TypeEnum.DIRECTORY, children: [], length: 0 });
  }

  private props(parent: number, props: Props, head: number): void {
    for (const [tag, value] of Object.entries(props)) {
      if (typeof value === "number") continue;
      this.stream(parent, `__substg1.0_${tag.toUpperCase()}`, typeof value === "string" ? utf16(value) : value);
    }
    this.stream(parent, "__properties_version1.0", propertyStream(props, head));
  }

  item(parent: number, item: MsgItem, head: number): void {
    this.props(parent, item.props, head);
    item.recipients?.forEach((row, index) => {
      this.props(this.storage(parent, `__recip_version1.0_#${index.toString(16).padStart(8, "0")}`), row, 8);
    });
    item.attachments?.forEach((attachment, index) => {
      const at = this.storage(parent, `__attach_version1.0_#${index.toString(16).padStart(8, "0")}`);
      this.props(at, attachment.props, 8);
      if (attachment.content) this.stream(at, "__substg1.0_37010102", attachment.content);
      if (attachment.message) this.item(this.storage(at, "__substg1.0_3701000D"), attachment.message, 24);
    });
  }
}

/** The bytes of a .msg file. */
export function writeMsg(item: MsgItem): Uint8Array {
  const writer = new Writer();
  writer.item(0, item, 32);
  return burn(writer.entries);
}
