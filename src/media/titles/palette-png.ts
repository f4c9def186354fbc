import { promisify } from 'node:util';
import zlib from 'node:zlib';

const deflate = promisify(zlib.deflate);

/** A picture of sixteen colours, two pixels a byte, each row behind a byte that says it is as it is (PNG, third edition). */
export class Canvas {
  readonly width: number;
  readonly height: number;
  readonly #bytes: Buffer;

  /** @param width even */
  constructor(width: number, height: number, bytes?: Buffer) {
    this.width = width;
    this.height = height;
    this.#bytes = bytes ?? Buffer.alloc((width / 2 + 1) * height);
  }

  copy(): Canvas {
    return new Canvas(this.width, this.height, Buffer.from(this.#bytes));
  }

  /** Gives all pixels from a row on one colour. */
  fillFrom(top: number, colour: number): void {
    for (let y = top; y < this.height; y += 1) {
      const start = this.#at(0, y);
      this.#bytes.fill(colour * 17, start, start + this.width / 2);
    }
  }

  /**
   * Draws a mask. What lies beyond the edges is left out.
   * @param left even
   * @param colours from the ground to the whole colour
   */
  draw({ data, width, height }: Mask, left: number, top: number, colours: readonly number[]): void {
    const most = colours.length - 1;
    const colourOf = Uint8Array.from({ length: 256 }, (_, i) => colours[Math.round((i * most) / 255)] ?? 0);
    const wide = Math.min(width, this.width - left);
    for (let y = 0; y < Math.min(height, this.height - top); y += 1) {
      const row = y * width;
      let at = this.#at(left, top + y);
      for (let x = 0; x < wide; x += 2) {
        const [first = 0, second = 0] = [data[row + x], x + 1 < wide ? data[row + x + 1] : 0];
        this.#bytes[at] = ((colourOf[first] ?? 0) << 4) | (colourOf[second] ?? 0);
        at += 1;
      }
    }
  }

  /** @param palette sixteen colours, `#9b1c1c` */
  async png(palette: readonly string[]): Promise<Buffer> {
    const header = Buffer.alloc(13);
    header.writeUInt32BE(this.width, 0);
    header.writeUInt32BE(this.height, 4);
    // Four bits a pixel, colours out of a palette.
    header.set([4, 3], 8);
    return Buffer.concat([
      Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
      chunk('IHDR', header),
      chunk('PLTE', Buffer.from(palette.map((colour) => colour.slice(1)).join(''), 'hex')),
      chunk('IDAT', await deflate(this.#bytes, { level: LEVEL })),
      chunk('IEND', Buffer.alloc(0)),
    ]);
  }

  #at(x: number, y: number): number {
    return y * (this.width / 2 + 1) + 1 + x / 2;
  }
}

/** The next levels take up to three times as long for a tenth to a fifth of the bytes. */
const LEVEL = 2;

/** How much of each pixel is covered, from 0 to 255. */
export interface Mask {
  data: Uint8Array;
  width: number;
  height: number;
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  whole.set(body, 4);
  whole.writeUInt32BE(zlib.crc32(body), body.length + 4);
  return whole;
}
