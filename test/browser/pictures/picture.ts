/** A picture of the pane as a coarse grid of colours: no letters, but all that is heavy, light, coloured, missing or moved. */
import type { Page } from "playwright-core";

/** Pixels. */
export const CELL = 8;
/** Colours count in steps of this size: the kept files stay small. */
const STEP = 8;
/** Of 255; what it was found by stands in docs/performance.md. */
export const TOLERANCE = 12;

/** Rows of cells, red, green and blue of each in steps. */
export interface Grid {
  readonly columns: number;
  readonly cells: Uint8Array;
}

/** Decoded by a page, since no library here reads pictures. */
export async function gridOf(helper: Page, png: Buffer): Promise<Grid> {
  // Strings, since Playwright takes long over lists.
  const { columns, cells } = await helper.evaluate(
    async ({ base64, size }) => {
      const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
      const { width, height } = bitmap;
      const context = new OffscreenCanvas(width, height).getContext("2d", { willReadFrequently: true });
      if (!context) throw new Error("no canvas");
      context.drawImage(bitmap, 0, 0);
      const { data } = context.getImageData(0, 0, width, height);
      const across = Math.ceil(width / size);
      const down = Math.ceil(height / size);
      const sums = new Float64Array(across * down * 4);
      for (let y = 0; y < height; y++) {
        for (let x = 0; x < width; x++) {
          const to = (Math.floor(y / size) * across + Math.floor(x / size)) * 4;
          const from = (y * width + x) * 4;
          for (let channel = 0; channel < 4; channel++) {
            sums[to + channel] = (sums[to + channel] ?? 0) + (data[from + channel] ?? 0);
          }
        }
      }
      // The fourth channel is 255 everywhere: it counts the pixels.
      const mean = (index: number) => Math.round((255 * (sums[index] ?? 0)) / (sums[index | 3] ?? 1));
      const means = Array.from(sums.keys(), mean).filter((_, index) => index % 4 < 3);
      return { columns: across, cells: btoa(means.map((value) => String.fromCharCode(value)).join("")) };
    },
    { base64: png.toString("base64"), size: CELL },
  );
  return { columns, cells: Buffer.from(cells, "base64").map((value) => Math.round(value / STEP)) };
}

interface Difference {
  /** Of 255. */
  readonly size: number;
  /** Pixels from the left and from the top. */
  readonly at: readonly [number, number];
}

/** The difference of every square of 3 × 3 cells, that of its most different colour. A picture goes on below its end as it ends. */
function differences(a: Grid, b: Grid): Difference[] {
  const { columns } = a;
  const across = columns * 3;
  const rowsOf = ({ cells }: Grid) => cells.length / across;
  const [rowsA, rowsB] = [rowsOf(a), rowsOf(b)];
  const rows = Math.max(rowsA, rowsB);
  const apart = new Int16Array(rows * across);
  for (let y = 0; y < rows; y++) {
    const [fromA, fromB] = [Math.min(y, rowsA - 1) * across, Math.min(y, rowsB - 1) * across];
    for (let x = 0; x < across; x++) apart[y * across + x] = (a.cells[fromA + x] ?? 0) - (b.cells[fromB + x] ?? 0);
  }
  /** Light and dark of one square make up for each other: letters may be drawn a little differently. */
  const sizeOf = (first: number) => {
    let sum = 0;
    for (let row = first; row < first + 3 * across; row += across) {
      sum += (apart[row] ?? 0) + (apart[row + 3] ?? 0) + (apart[row + 6] ?? 0);
    }
    return (Math.abs(sum) / 9) * STEP;
  };
  const found: Difference[] = [];
  for (let y = 0; y < rows - 2; y++) {
    for (let x = 0; x < columns - 2; x++) {
      const first = y * across + x * 3;
      found.push({ size: Math.max(sizeOf(first), sizeOf(first + 1), sizeOf(first + 2)), at: [x * CELL, y * CELL] });
    }
  }
  return found;
}

/** The largest of all. */
export function difference(a: Grid, b: Grid): Difference {
  if (a.columns !== b.columns) return { size: 255, at: [0, 0] };
  return differences(a, b).reduce((most, one) => (one.size > most.size ? one : most));
}

export interface Kept {
  readonly columns: number;
  readonly cells: string;
}
export const toKeep = ({ columns, cells }: Grid): Kept => ({
  columns,
  cells: Buffer.from(cells).toString("base64"),
});
export const fromKept = ({ columns, cells }: Kept): Grid => ({ columns, cells: Buffer.from(cells, "base64") });

/** The picture with what differs framed; beside it, the cells that were kept. */
export async function drawn(helper: Page, png: Buffer, now: Grid, before: Grid | null): Promise<Buffer> {
  const base64 = await helper.evaluate(
    async ({ base64, size, columns, kept, framed }) => {
      const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
      const cells = Uint8Array.from(atob(kept), (character) => character.charCodeAt(0));
      const rows = cells.length / columns / 3;
      const canvas = new OffscreenCanvas(
        bitmap.width + (columns + 2) * size,
        Math.max(bitmap.height, Math.ceil(rows) * size),
      );
      const context = canvas.getContext("2d");
      if (!context) throw new Error("no canvas");
      context.drawImage(bitmap, 0, 0);
      for (let index = 0; index < rows * columns; index++) {
        context.fillStyle = `rgb(${cells.slice(index * 3, index * 3 + 3).join()})`;
        const [x, y] = [index % columns, Math.floor(index / columns)];
        context.fillRect(bitmap.width + (x + 2) * size, y * size, size, size);
      }
      context.strokeStyle = "#f0f";
      for (const [x, y] of framed) context.strokeRect(x, y, size * 3, size * 3);
      const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
      return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
    },
    {
      base64: png.toString("base64"),
      size: CELL,
      columns: now.columns,
      kept: Buffer.from((before?.cells ?? []).map((value) => Math.min(255, value * STEP))).toString("base64"),
      framed: before
        ? differences(now, before)
            .filter(({ size }) => size > TOLERANCE)
            .map(({ at }) => at)
        : [],
    },
  );
  return Buffer.from(base64, "base64");
}
