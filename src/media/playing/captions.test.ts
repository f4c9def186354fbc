import { expect, test } from 'vitest';
import { captionsFault } from './captions.ts';

const CUE = '00:00.000 --> 00:02.000\nChào.\n';

test.for([
  ['plain', `WEBVTT\n\n${CUE}`, undefined],
  [
    'with a mark of byte order, a title and Windows’ line ends',
    `\uFEFFWEBVTT phụ đề\r\n\r\n${CUE.replaceAll('\n', '\r\n')}`,
    undefined,
  ],
  [
    'with numbers, hours and settings',
    `WEBVTT\n\n1\n01:00:00.000 --> 01:00:02.500 align:start\nChào.\n`,
    undefined,
  ],
  ['in small letters', `webvtt\n\n${CUE}`, 'head'],
  ['of another word', `WEBVTTX\n\n${CUE}`, 'head'],
  ['with an empty line before', `\nWEBVTT\n\n${CUE}`, 'head'],
  ['with no cue', 'WEBVTT\n', 'empty'],
  ['with a comma in its times', `WEBVTT\n\n${CUE.replaceAll('.0', ',0')}`, 'empty'],
  ['of SubRip', `1\r\n00:00:00,000 --> 00:00:02,000\r\nChào.\r\n`, 'subrip'],
] as const)('captions %s', ([, text, fault]) => {
  expect(captionsFault(Buffer.from(text))).toBe(fault);
});

test('captions in another encoding', () => {
  expect(captionsFault(Buffer.concat([Buffer.from(`WEBVTT\n\n${CUE}`), Buffer.from([0xff])]))).toBe(
    'encoding',
  );
});
