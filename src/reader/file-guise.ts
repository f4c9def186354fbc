import { decode } from '../filters/old-encodings/decode.ts';
import { isSyllable } from '../filters/old-encodings/syllable.ts';
import { documentKind } from '../media/first-bytes.ts';
import type { FileGuise } from '../problems/catalogue/files.ts';

/** So many bytes tell what a file is. */
const LOOKED_AT = 20_000;

/** What a file that is no UTF-8 seems to be; nothing where that cannot be told. */
export function fileGuise(bytes: Uint8Array): FileGuise | undefined {
  const head = Buffer.from(bytes.subarray(0, LOOKED_AT));
  const document = documentKind(head);
  if (document === 'zip' || document === 'ole' || document === 'pdf') return document;
  if (isUtf16(head)) return 'utf-16';
  if (head.includes(0)) return undefined;
  const written = head.toString('latin1');
  const readings: [FileGuise, number][] = [
    ['windows-1258', Math.max(wordsOf(new TextDecoder('windows-1258').decode(head)), wordsOf(written))],
    ['tcvn3', wordsOf(decode(written, 'tcvn3'))],
    ['vni', wordsOf(decode(written, 'vni'))],
  ];
  const [best] = readings.sort(([, a], [, b]) => b - a);
  return best && best[1] > 0 ? best[0] : undefined;
}

/** With its mark, or by the zeros of its plain letters, which all stand in odd places, or all in even ones. */
function isUtf16(head: Buffer): boolean {
  if (/^(?:\xFF\xFE|\xFE\xFF)/.test(head.toString('latin1', 0, 2))) return true;
  const zeros = [0, 0];
  for (const [at, byte] of head.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  return Math.max(even, odd) > head.length / 8 && Math.min(even, odd) < Math.max(even, odd) / 8;
}

/** How many words of a text are Vietnamese ones, of those that are not plain letters. */
function wordsOf(text: string): number {
  const words = text.normalize('NFC').match(/[\p{L}\u00A1-\u00BF]{2,12}/gu) ?? [];
  return words.filter((word) => /[^ -~]/.test(word) && isSyllable(word)).length;
}
