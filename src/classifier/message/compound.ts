/**
 * Compound files ([MS-CFB], the container of .msg) looked over before a reader that trusts them gets them: chains that go
 * round in a circle, streams larger than the file and storages inside themselves would make it run or eat memory for ever.
 * https://learn.microsoft.com/openspecs/windows_protocols/ms-cfb/53989ce4-7b05-4f8d-829b-d08d6148375b
 */

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Offsets in the header, section 2.2. */
const HEADER = {
  sectorShift: 30,
  fatSectors: 44,
  directory: 48,
  miniFat: 60,
  miniFatSectors: 64,
  difat: 68,
  difatSectors: 72,
  fat: 76,
} as const;
/** FAT sectors that the header itself names. */
const FAT_IN_HEADER = 109;
/** Offsets in a directory entry of 128 bytes, section 2.6.1. */
const ENTRY = { size: 128, type: 66, left: 68, right: 72, child: 76, start: 116, length: 120 } as const;
const TYPE = { storage: 1, stream: 2, root: 5 } as const;
const END = 0xfffffffe;
const NONE = 0xffffffff;
/** Streams below this size lie in the mini stream, in sectors of 64 bytes. */
const MINI_CUTOFF = 4096;
const MINI_SECTOR = 64;
/** Entries of one file: Outlook needs some 30 for a recipient or an attachment. */
const MAX_ENTRIES = 200_000;
/** Storages inside storages: an attached mail is two, and mails are opened to a fixed depth anyway. */
const MAX_STORAGE_DEPTH = 40;

/** Does the file begin as a compound file does? */
export function isCompound(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte);
}

class Broken extends Error {}

/** A file allocation table: which sector follows which. */
class Chains {
  constructor(
    private readonly view: DataView,
    private readonly sectorSize: number,
    /** The sectors that hold the table. */
    private readonly table: readonly number[],
  ) {}

  get entries(): number {
    return (this.table.length * this.sectorSize) / 4;
  }

  /** Sectors of a chain. Throws when it leaves the table or has more than `limit`, as one that goes round in a circle has. */
  walk(start: number, limit = this.entries): number[] {
    const sectors: number[] = [];
    for (let sector = start; sector !== END && sector !== NONE; sector = this.next(sector)) {
      if (sectors.length >= limit) throw new Broken("chain too long");
      sectors.push(sector);
    }
    return sectors;
  }

  private next(sector: number): number {
    const perSector = this.sectorSize / 4;
    const holder = this.table[Math.floor(sector / perSector)];
    if (holder === undefined) throw new Broken("chain leaves the table");
    return this.view.getUint32((holder + 1) * this.sectorSize + (sector % perSector) * 4, true);
  }
}

class Check {
  private readonly view: DataView;
  private readonly sectorSize: number;
  private readonly sectors: number;

  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const shift = this.view.getUint16(HEADER.sectorShift, true);
    if (shift !== 9 && shift !== 12) throw new Broken("sector size");
    this.sectorSize = 1 << shift;
    this.sectors = Math.ceil(bytes.length / this.sectorSize) - 1;
  }

  run(): void {
    const fat = new Chains(this.view, this.sectorSize, this.fatSectors());
    const directory = fat.walk(this.view.getUint32(HEADER.directory, true));
    const entries = directory.length * (this.sectorSize / ENTRY.size);
    if (entries > MAX_ENTRIES) throw new Broken("too many entries");
    const miniCount = this.view.getUint32(HEADER.miniFatSectors, true);
    const miniTable = fat.walk(this.view.getUint32(HEADER.miniFat, true)).slice(0, miniCount);
    const mini = new Chains(this.view, this.sectorSize, miniTable);
    const at = (index: number) => this.entryOffset(directory, index, entries);
    fat.walk(this.view.getUint32(at(0) + ENTRY.start, true));
    this.streams(entries, at, mini);
    this.tree(entries, at);
  }

  private fatSectors(): number[] {
    const count = this.view.getUint32(HEADER.fatSectors, true);
    const difatCount = this.view.getUint32(HEADER.difatSectors, true);
    if (count > this.sectors || difatCount > this.sectors) throw new Broken("table larger than the file");
    const table: number[] = [];
    for (let i = 0; i < Math.min(count, FAT_IN_HEADER); i++) table.push(this.view.getUint32(HEADER.fat + i * 4, true));
    let difat = this.view.getUint32(HEADER.difat, true);
    const perSector = this.sectorSize / 4 - 1;
    for (let block = 0; block < difatCount && difat !== END && difat !== NONE; block++) {
      const from = (difat + 1) * this.sectorSize;
      for (let i = 0; i < perSector && table.length < count; i++) table.push(this.view.getUint32(from + i * 4, true));
      difat = this.view.getUint32(from + perSector * 4, true);
    }
    return table;
  }

  private entryOffset(directory: readonly number[], index: number, entries: number): number {
    if (index >= entries) throw new Broken("entry outside the directory");
    const perSector = this.sectorSize / ENTRY.size;
    const sector = directory[Math.floor(index / perSector)] as number;
    const offset = (sector + 1) * this.sectorSize + (index % perSector) * ENTRY.size;
    if (offset + ENTRY.size > this.bytes.length) throw new Broken("directory outside the file");
    return offset;
  }

  /** No stream is larger than the file, nor all together: sectors shared by many streams would be copied many times. */
  private streams(entries: number, at: (index: number) => number, mini: Chains): void {
    let total = 0;
    for (let index = 1; index < entries; index++) {
      const offset = at(index);
      if (this.bytes[offset + ENTRY.type] !== TYPE.stream) continue;
      const length = this.view.getUint32(offset + ENTRY.length, true);
      total += length;
      if (total > this.bytes.length * 2) throw new Broken("streams larger than the file");
      if (length === 0 || length >= MINI_CUTOFF) continue;
      const chain = mini.walk(this.view.getUint32(offset + ENTRY.start, true), MINI_CUTOFF / MINI_SECTOR);
      if (chain.length * MINI_SECTOR < length) throw new Broken("stream shorter than it says");
    }
  }

  /** Every entry is reached at most once, and not too deep. */
  private tree(entries: number, at: (index: number) => number): void {
    const seen = new Set<number>([0]);
    const open = [{ index: this.view.getUint32(at(0) + ENTRY.child, true), depth: 1 }];
    for (let next = open.pop(); next; next = open.pop()) {
      const { index, depth } = next;
      if (index === NONE) continue;
      if (index >= entries || seen.has(index) || depth > MAX_STORAGE_DEPTH) throw new Broken("directory is no tree");
      seen.add(index);
      const offset = at(index);
      open.push({ index: this.view.getUint32(offset + ENTRY.left, true), depth });
      open.push({ index: this.view.getUint32(offset + ENTRY.right, true), depth });
      if (this.bytes[offset + ENTRY.type] === TYPE.storage) {
        open.push({ index: this.view.getUint32(offset + ENTRY.child, true), depth: depth + 1 });
      }
    }
  }
}

/** Can this compound file be handed to a reader that believes what it says? */
export function isSoundCompound(bytes: Uint8Array): boolean {
  try {
    new Check(bytes).run();
    return true;
  } catch {
    return false;
  }
}
