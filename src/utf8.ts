const encoder = new TextEncoder();

/** A text of more UTF-16 units gets memory of its own, which is not kept. */
const LONGEST_KEPT = 1 << 23;

/** One unit of UTF-16 is three bytes of UTF-8 at most. */
const BYTES_A_UNIT = 3;

/**
 * Texts → UTF-8, one after the other in the same memory: what `Buffer.from` does for a page, it does in two ways over
 * the text, and in memory outside the heap that is to be cleared up for each.
 */
export class Utf8Writer {
  readonly #room = Buffer.allocUnsafeSlow(LONGEST_KEPT * BYTES_A_UNIT);

  /** @returns bytes that are good until the next text */
  bytesOf(text: string): Uint8Array {
    if (text.length > LONGEST_KEPT) return Buffer.from(text);
    return this.#room.subarray(0, encoder.encodeInto(text, this.#room).written);
  }
}
