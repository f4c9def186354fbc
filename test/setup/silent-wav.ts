/** Silence, uncompressed: 8,000 samples of one byte a second. */
export function wave(seconds: number): Uint8Array {
  const data = Math.round(8000 * seconds);
  const file = Buffer.alloc(44 + data, 128);
  file.write('RIFF', 0);
  file.writeUInt32LE(36 + data, 4);
  file.write('WAVEfmt ', 8);
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(1, 22);
  file.writeUInt32LE(8000, 24);
  file.writeUInt32LE(8000, 28);
  file.writeUInt16LE(1, 32);
  file.writeUInt16LE(8, 34);
  file.write('data', 36);
  file.writeUInt32LE(data, 40);
  return file;
}
