/** Reads CBOR as indexes of the search have it: whole numbers, texts, arrays. */
export function readCbor(bytes: Buffer): unknown {
  let at = 0;
  const number = (size: number) => {
    at += size;
    return bytes.readUIntBE(at - size, size);
  };
  const value = (): unknown => {
    const head = number(1);
    const size = { 24: 1, 25: 2, 26: 4 }[head & 31];
    const count = size === undefined ? head & 31 : number(size);
    const kind = head >> 5;
    if (kind === 0) return count;
    if (kind === 1) return -1 - count;
    if (kind === 4) return Array.from({ length: count }, value);
    if (kind !== 3) throw new Error(`kind ${kind} at ${at}`);
    at += count;
    return bytes.toString('utf8', at - count, at);
  };
  return value();
}
