const FIRST_SIZE = 1 << 16;

const ARRAY = 4 << 5;
const TEXT = 3 << 5;
const NEGATIVE = 1 << 5;

/** Writes CBOR (RFC 8949), as much of it as an index needs: whole numbers, texts, arrays of a known length. */
export class CborWriter {
  #bytes = Buffer.allocUnsafe(FIRST_SIZE);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  array(length: number): void {
    this.#head(ARRAY, length);
  }

  integer(value: number): void {
    if (value < 0) this.#head(NEGATIVE, -1 - value);
    else this.#head(0, value);
  }

  text(value: string): void {
    const length = Buffer.byteLength(value);
    this.#head(TEXT, length);
    this.#reserve(length);
    this.#size += this.#bytes.write(value, this.#size);
  }

  /** An array of texts. */
  texts(...values: readonly string[]): void {
    this.array(values.length);
    for (const value of values) this.text(value);
  }

  /** An array of numbers. */
  integers(values: readonly number[]): void {
    this.array(values.length);
    for (const value of values) this.integer(value);
  }

  /** What another writer has written. */
  append(other: CborWriter): void {
    this.#reserve(other.#size);
    other.#bytes.copy(this.#bytes, this.#size, 0, other.#size);
    this.#size += other.#size;
  }

  /** What was written; it is gone with the next `clear`. */
  bytes(): Buffer {
    return this.#bytes.subarray(0, this.#size);
  }

  clear(): void {
    this.#size = 0;
  }

  /** A kind and a number, in as few bytes as it fits into. @param value below 2^32 */
  #head(kind: number, value: number): void {
    this.#reserve(5);
    const bytes = this.#bytes;
    if (value < 24) bytes[this.#size++] = kind | value;
    else if (value < 1 << 8) {
      bytes[this.#size++] = kind | 24;
      bytes[this.#size++] = value;
    } else if (value < 1 << 16) {
      bytes[this.#size++] = kind | 25;
      bytes[this.#size++] = value >> 8;
      bytes[this.#size++] = value & 255;
    } else {
      bytes[this.#size] = kind | 26;
      bytes.writeUInt32BE(value, this.#size + 1);
      this.#size += 5;
    }
  }

  #reserve(more: number): void {
    if (this.#size + more <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafe(Math.max(this.#bytes.length * 2, this.#size + more));
    this.#bytes.copy(larger, 0, 0, this.#size);
    this.#bytes = larger;
  }
}
