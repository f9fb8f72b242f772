// Draws the extension's icons (public/icon/*.png): a white half-filled circle on the accent colour. Run it after changing the drawing.
import { mkdirSync, writeFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';

export const ICON_SIZES = [16, 32, 48, 96, 128] as const;

const ACCENT = [0x0b, 0x6e, 0x6e] as const;
const WHITE = [0xff, 0xff, 0xff] as const;
/** Points looked at in each direction of a pixel, for smooth edges. */
const SAMPLES = 8;

type Ink = readonly [red: number, green: number, blue: number, alpha: number];
const CLEAR: Ink = [0, 0, 0, 0];
const on = (colour: readonly [number, number, number]): Ink => [...colour, 255];

/** The drawing in a square from -1 to 1: a tile with round corners, on it a ring, its left half filled. */
function inkAt(x: number, y: number, ring: number): Ink {
  const corner = 0.42;
  const beyond = Math.hypot(
    Math.max(Math.abs(x) - 1 + corner, 0),
    Math.max(Math.abs(y) - 1 + corner, 0),
  );
  if (beyond > corner) return CLEAR;
  const fromCentre = Math.hypot(x, y);
  const inRing = fromCentre <= 0.66 && fromCentre >= 0.66 - ring;
  const inHalf = fromCentre <= 0.66 && x <= 0;
  return on(inRing || inHalf ? WHITE : ACCENT);
}

/** Mean of the samples of one pixel; colours weigh by their alpha. */
function pixel(column: number, row: number, size: number): number[] {
  const ring = size <= 16 ? 0.2 : 0.15;
  const sum = [0, 0, 0, 0];
  for (let at = 0; at < SAMPLES * SAMPLES; at += 1) {
    const x = ((column + ((at % SAMPLES) + 0.5) / SAMPLES) / size) * 2 - 1;
    const y = ((row + (Math.floor(at / SAMPLES) + 0.5) / SAMPLES) / size) * 2 - 1;
    const ink = inkAt(x, y, ring);
    ink.forEach((part, index) => {
      sum[index] = (sum[index] ?? 0) + (index === 3 ? part : (part * ink[3]) / 255);
    });
  }
  const weight = (sum[3] ?? 0) / 255 || 1;
  return sum.map((part, index) => Math.round(part / (index === 3 ? SAMPLES * SAMPLES : weight)));
}

function chunk(type: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(body.length, 0);
  frame.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)]);
}

/** A PNG of the icon: each pixel a place in a palette with alpha, a third smaller. The same size gives the same bytes. */
export function iconPng(size: number): Buffer {
  const pixels = Array.from({ length: size * size }, (_, at) =>
    pixel(at % size, Math.floor(at / size), size),
  );
  const byName = new Map(pixels.map((colour) => [colour.join(), colour]));
  // Those with alpha come first: the list of alphas ends with the last of them.
  const palette = [...byName.values()].sort(([, , , one = 0], [, , , other = 0]) => one - other);
  if (palette.length > 256) throw new Error('the icon has more colours than a palette holds');
  const places = new Map(palette.map((colour, place) => [colour.join(), place]));
  const rows = Array.from({ length: size }, (_, row) => [
    0,
    ...pixels.slice(row * size, (row + 1) * size).map((colour) => places.get(colour.join()) ?? 0),
  ]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap((colour) => colour.slice(0, 3)))),
    chunk(
      'tRNS',
      Buffer.from(palette.map(([, , , alpha = 255]) => alpha).filter((alpha) => alpha < 255)),
    ),
    chunk('IDAT', deflateSync(Buffer.from(rows.flat()), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

if (import.meta.main) {
  const folder = new URL('../public/icon/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  for (const size of ICON_SIZES) writeFileSync(new URL(`${size}.png`, folder), iconPng(size));
}
