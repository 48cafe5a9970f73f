/** What a drop or a paste hands over. It must be read while the event lasts: afterwards the browser empties it. */

/** A File, or a Blob with its name. */
export interface NamedBlob {
  readonly name: string;
  readonly content: Blob;
  readonly isFolder?: boolean;
}

export function filesOf({ items, files }: DataTransfer): NamedBlob[] {
  const folders = new Set(
    [...(items ?? [])]
      .map((item) => item.webkitGetAsEntry?.())
      .filter((entry) => entry?.isDirectory)
      .map((entry) => entry?.name),
  );
  return [...files].map((file) => ({ name: file.name, content: file, isFolder: folders.has(file.name) }));
}
