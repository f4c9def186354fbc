import fs from 'node:fs';
import path from 'node:path';
import { withOwnLetters } from '../../src/filters/vietnamese-letters.ts';
import { renderBody } from '../../src/markdown/renderer.ts';
import { resolveBody } from '../../src/markdown/resolve.ts';
import { decode } from '../../src/system/encoding.ts';
import { type Files, ROOT } from '../setup/bantin.ts';
import { DEMO } from '../setup/demo.ts';
import { captions, FILMS } from '../setup/films.ts';

export const GUIDE = fs.readFileSync(path.join(ROOT, 'docs/huong-dan-bien-tap.md'), 'utf8');

/** The anchors of a page's headings as git hosts make them. */
export const anchorsOf = (page: string): ReadonlySet<string> =>
  new Set(
    [...page.matchAll(/^#+ (.+)$/gm)].map(([, words = '']) =>
      words
        .toLowerCase()
        .replace(/[^\p{L}\p{N} -]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );

export const ANCHORS = anchorsOf(GUIDE);

/** An example of the guide: a block between fences, and the path of the file where the line before names one. */
export interface Example {
  language: string;
  text: string;
  line: number;
  file: string | undefined;
}

const FENCED =
  /(?:`content\/(?<file>[^`]+\.md)`[^\n]*\n\n)?^```(?<language>[a-z]+)\n(?<text>[\s\S]*?)^```$/gm;

export const EXAMPLES: readonly Example[] = [...GUIDE.matchAll(FENCED)].map((match) => {
  const { language = '', text = '', file } = match.groups ?? {};
  return { language, text, file, line: GUIDE.slice(0, match.index).split('\n').length };
});

/** What is reported in texts out of Word and Excel: the id that the line before names, and the text. */
export const REPORTED: readonly { id: string; text: string }[] = [
  ...GUIDE.matchAll(/^[^\n`]*`(?<id>[a-z-]+)`[^\n]*:\n\n```text\n(?<text>[\s\S]*?)^```$/gm),
].map(({ groups: { id = '', text = '' } = {} }) => ({ id, text }));

/** A body as it is read from a file and printed. */
export function printed(body: string): string {
  const text = decode(Buffer.from(body));
  if (typeof text !== 'string') throw new Error('unreadable');
  const rendered = renderBody(withOwnLetters(text), 'vi', 'index.vi.md', 1).body;
  return resolveBody(rendered, {
    bulletin: () => undefined,
    site: (url) => url,
    file: (name) => ({ url: name, note: '' }),
    image: () => undefined,
  });
}

/** Examples that are a whole file, by its path below the content folder. */
export function wholeFiles(): Files {
  return Object.fromEntries(EXAMPLES.flatMap(({ file, text }) => (file ? [[file, text]] : [])));
}

/** A bulletin around each example that is a few fields or a piece of text. */
export function fragments(): Files {
  const pieces = EXAMPLES.filter(({ file, language }) => !file && ['yaml', 'markdown'].includes(language));
  return Object.fromEntries(
    pieces.map(({ language, text, line }) => {
      const fields = language === 'yaml' ? text : '';
      const body = language === 'markdown' ? text : 'Nội dung.';
      const whole = `---\n${withRequired(fields)}---\n\n${body}`;
      // No two are the same.
      return [
        `bulletins/2026/dong-${line}/index.vi.md`,
        whole.replace('title: Ví dụ', `title: Ví dụ ${line}`),
      ];
    }),
  );
}

const REQUIRED = {
  title: 'Ví dụ',
  summary: 'Một ví dụ.',
  date: '23/11/2026',
  category: 'thong-bao',
  status: 'approved',
};

function withRequired(fields: string): string {
  const missing = Object.entries(REQUIRED).filter(([key]) => !new RegExp(`^${key}:`, 'm').test(fields));
  return fields + missing.map(([key, value]) => `${key}: ${value}\n`).join('');
}

/** What the demo has none of. */
const OWN: Readonly<Record<string, Files[string]>> = {
  '.mp4': FILMS.talk,
  '.vtt': captions('Kính chào quý vị.'),
};

/** Stand-ins of the demo for the files that examples name in small letters, beside the text that names them. */
export function filesBeside(texts: Files): Files {
  const demo = fs.readdirSync(path.join(DEMO.content, 'bulletins'), { recursive: true, encoding: 'utf8' });
  return Object.fromEntries(
    Object.entries(texts).flatMap(([place, text]) =>
      [...String(text).matchAll(/(?<![\w/.@-])[a-z0-9-]+\.(?:jpg|png|pdf|mp3|mp4|vtt|docx|xlsx)\b/g)].map(
        ([name]) => {
          const own = OWN[path.extname(name)];
          if (own !== undefined) return [`${path.dirname(place)}/${name}`, own];
          const like = demo.find((file) => path.extname(file) === path.extname(name)) ?? '';
          return [
            `${path.dirname(place)}/${name}`,
            fs.readFileSync(path.join(DEMO.content, 'bulletins', like)),
          ];
        },
      ),
    ),
  );
}

/** The demo's settings and standing pages, which the guide's examples refer to. */
export function demoSettings(): Files {
  const root = DEMO.content;
  const files = fs.readdirSync(root, { recursive: true, encoding: 'utf8' });
  return Object.fromEntries(
    files
      .filter((file) => !file.startsWith('bulletins') && path.extname(file))
      .map((file) => [file, fs.readFileSync(path.join(root, file))]),
  );
}
