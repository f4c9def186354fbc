import { expect, test } from 'vitest';
import { readText, writeText } from './file-format.ts';

const text = (...lines: string[]) => `---\n${lines.join('\n')}\n---\n\nThân.\n`;

const BOTH = ['index.vi.md', true] as const;
const ENGLISH = ['index.en.md', true] as const;
const VIETNAMESE = ['index.vi.md', false] as const;

test.for<[string, readonly [string, boolean], string[], Record<string, unknown>]>([
  ['one source for both', BOTH, ['source: TTĐT'], { source: { vi: 'TTĐT', en: 'TTĐT' } }],
  [
    'a source for each',
    BOTH,
    ['source:', '  vi: TTXVN', '  en: VNA'],
    { source: { vi: 'TTXVN', en: 'VNA' } },
  ],
  ['captions, of the text’s own language', BOTH, ['captions: a.vtt'], { captions: { vi: 'a.vtt' } }],
  ['a recording', BOTH, ['audio: a.mp3'], { audio: { vi: 'a.mp3', en: 'a.mp3' } }],
  [
    'names of files',
    BOTH,
    ['attachments:', '  - file: a.pdf', '    title: A'],
    { attachments: [{ file: 'a.pdf', title: { vi: 'A', en: 'A' } }] },
  ],
  ['decoration', BOTH, ['imageAlt: ""'.replaceAll('"', "'")], { imageIsDecoration: true }],
  ['English alone', ENGLISH, ['source: VNA', 'captions: a.vtt'], { source: 'VNA', captions: 'a.vtt' }],
  [
    'English alone, with what it does not need',
    ENGLISH,
    ['source:', '  vi: TTXVN', '  en: VNA'],
    { source: 'VNA', sourceElse: { vi: 'TTXVN' } },
  ],
  [
    'English alone, with a source in Vietnamese',
    ENGLISH,
    ['source:', '  vi: TTXVN'],
    { sourceElse: { vi: 'TTXVN' } },
  ],
  ['a site in Vietnamese', VIETNAMESE, ['source: TTĐT'], { source: 'TTĐT' }],
  [
    'a site in Vietnamese, with names in English',
    VIETNAMESE,
    ['attachments:', '  - file: a.pdf', '    title:', '      en: B', '      vi: A'],
    { attachments: [{ file: 'a.pdf', title: 'A', titleElse: { en: 'B' } }] },
  ],
])('%s: in the form as it is there, and written again as it stood', ([, [path, hasBoth], lines, fields]) => {
  const read = readText(text(...lines), path, hasBoth);
  expect(read).toMatchObject(fields);
  expect(writeText(read)).toBe(text(...lines));
});

test.for<[string, string, string[], string | undefined]>([
  ['in Vietnamese', 'index.vi.md', ['title: Họp'], 'draft'],
  ['in English alone', 'index.en.md', ['title: A', 'date: 27/04/2017'], 'draft'],
  ['that is a translation', 'index.en.md', ['title: A'], undefined],
  ['that is approved', 'index.vi.md', ['title: Họp', 'status: approved'], 'approved'],
])('a text %s keeps the status that it has without saying so', ([, name, lines, status]) => {
  expect(readText(text(...lines), `content/bulletins/2017/hop/${name}`, true).status).toBe(status);
  expect(readText(text('title: A'), `content/pages/a/${name}`, true).status).toBeUndefined();
});

test('what is changed for one language leaves the other as it was', () => {
  const read = readText(text('source:', '  vi: TTXVN', '  en: VNA'), 'index.en.md', true);
  expect(writeText({ ...read, source: 'TASS' })).toBe(text('source:', '  vi: TTXVN', '  en: TASS'));
  expect(writeText({ ...read, source: '' })).toBe(text('source:', '  vi: TTXVN'));
});

test('a description that somebody wrote counts more than the switch for none', () => {
  const written = { title: 'Họp', imageAlt: 'Cây cầu', imageIsDecoration: true, body: 'Thân.' };
  expect(writeText(written)).toBe(text('title: Họp', 'imageAlt: Cây cầu'));
  expect(writeText({ ...written, imageAlt: '' })).toBe(text('title: Họp', "imageAlt: ''"));
  expect(writeText({ ...written, imageAlt: '', imageIsDecoration: false })).toBe(text('title: Họp'));
});
