import { crc32, deflateSync } from 'node:zlib';

const WIDTH = 480;
const HEIGHT = 240;
const FLOOR = 20;
/** Paper, grid, then the colours of the bars in turn. */
const PALETTE =
  'ffffffd9d9d91f4e794a90c2c0504d'.match(/../g)?.map((byte) => parseInt(byte, 16)) ?? [];
const COLOURS = PALETTE.length / 3 - 2;

/** A bar chart of numbers ≥ 0, 480 × 240, without words: what the bars are stands in the caption. */
export function barChartPng(values: number[]): { png: Buffer; width: number; height: number } {
  const highest = Math.max(...values, Number.MIN_VALUE);
  const slot = (WIDTH - 2 * FLOOR) / Math.max(values.length, 1);
  const room = HEIGHT - 2 * FLOOR;
  const colourAt = (x: number, y: number): number => {
    const index = Math.floor((x - FLOOR) / slot);
    const inSlot = (x - FLOOR - index * slot) / slot;
    const level = HEIGHT - FLOOR - y;
    const inBar = inSlot > 0.2 && inSlot < 0.8 && level > 0;
    if (inBar && level <= (Math.max(values[index] ?? 0, 0) / highest) * room) {
      return 2 + (index % COLOURS);
    }
    return x >= FLOOR && x < WIDTH - FLOOR && level >= 0 && level % (room / 4) === 0 ? 1 : 0;
  };
  const rows = Buffer.alloc(HEIGHT * (WIDTH + 1));
  for (let y = 0; y < HEIGHT; y += 1) {
    for (let x = 0; x < WIDTH; x += 1) rows[y * (WIDTH + 1) + 1 + x] = colourAt(x, y);
  }
  return { png: indexedPng(rows), width: WIDTH, height: HEIGHT };
}

/** A PNG of one byte a pixel, rows led by filter 0 (ISO/IEC 15948). */
function indexedPng(rows: Buffer): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(WIDTH, 0);
  header.writeUInt32BE(HEIGHT, 4);
  header.set([8, 3], 8);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(PALETTE)),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
