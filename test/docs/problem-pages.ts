import path from 'node:path';
import { reportText } from '../../src/cli/report.ts';
import { FIXABLE } from '../../src/fix/fixable.ts';
import { type Problem, placedIn } from '../../src/problems/problem.ts';
import { describe } from '../../src/problems/sentences.ts';
import { DEFECTS } from '../problems/defects.ts';
import type { Right } from '../problems/rights/right.ts';
import { AREAS } from '../problems/rights/rights.ts';
import { type Defect, GOOD, problemsOf } from '../problems/site.ts';

/** A problem with what its page shows. */
export interface Example {
  id: string;
  right: Right;
  problem: Problem;
  /** The site that shows it; none where no small site does. */
  defect: Defect | undefined;
}

/** The widest line that is shown whole. */
const WIDEST = 110;

/** Where a site lies while it is read: of no use in a page. */
const FOLDER_OF_SITE = /\/[^\s“]*\/bản tin thử \w{6}\//g;

/** Signs that turn the direction: in a page they would do so again. */
const TURNING = /[\u202A-\u202E\u2066-\u2069]/g;

/** The defect that shows a problem on its page. */
function siteOf(id: string, { site, seen }: Right): Defect | undefined {
  if (seen) return undefined;
  const shown = DEFECTS.find((each) => each.id === id && (site === undefined || each.what === site));
  if (!shown) throw new Error(`no defect shows ${id}`);
  return shown;
}

async function exampleOf(id: string, right: Right): Promise<Example> {
  const defect = siteOf(id, right);
  const found = right.seen ?? (defect && (await problemsOf(defect)).find((each) => each.id === id));
  if (!found) throw new Error(`nothing shows ${id}`);
  return { id, right, problem: placedIn(found, 'content'), defect };
}

/** Every problem there is, by areas. */
export async function readExamples(): Promise<{ title: string; examples: Example[] }[]> {
  const areas = [];
  for (const { title, rights } of AREAS) {
    const examples = [];
    for (const [id, right] of Object.entries(rights)) examples.push(await exampleOf(id, right));
    areas.push({ title, examples });
  }
  return areas;
}

type Areas = Awaited<ReturnType<typeof readExamples>>;

/** The pages of `docs/loi`: name of the file → text. */
export function problemPages(areas: Areas): Map<string, string> {
  const pages = areas.flatMap(({ examples }) =>
    examples.map((each) => [`${each.id}.md`, pageOf(each)] as const),
  );
  const all = [['README.md', indexOf(areas)] as const, ...pages];
  return new Map(all.map(([name, text]) => [name, text.replaceAll(FOLDER_OF_SITE, '')]));
}

function indexOf(areas: Areas): string {
  const sections = areas.map(({ title, examples }) => {
    const rows = examples.map(
      ({ id, problem }) =>
        `| [${id}](${id}.md) | ${severity(problem)} | ${inCell(describe(problem, 'vi').what)} |`,
    );
    return `## ${title}\n\n| Tên | | Ví dụ |\n|---|---|---|\n${rows.join('\n')}\n`;
  });
  return `# Mọi lỗi và lưu ý

Mỗi lỗi, mỗi lưu ý mà \`check\` báo có một tên không đổi và một trang ở đây: dòng sai, dòng đúng. Lỗi thì chưa sửa chưa đăng được; lưu ý không cản việc đăng, trừ khi chạy với \`--strict\`. Cách đọc một thông báo: [hướng dẫn biên tập](../huong-dan-bien-tap.md#kiểm-tra).

The id of every problem that \`bantin check\` tells, with the wrong line and the right one; each page has the English sentences, too.

${sections.join('\n')}`;
}

/** A sentence in a table, as Markdown that shows each of its signs. */
const inCell = (text: string) => text.replace(/[\\`*_[\]<>~|]/g, '\\$&');

const severity = ({ severity }: Problem) => (severity === 'error' ? 'lỗi' : 'lưu ý');

const SEVERITY = {
  error: '**Lỗi**: chưa sửa thì chưa đăng được.',
  warning: '**Lưu ý**: nên xem, nhưng không cản việc đăng. Với `--strict` thì là lỗi.',
};

/** For problems that may have only one possible fix. */
const FIX = {
  vi: 'Chỗ nào chỉ có một cách sửa thì [máy tự sửa](../huong-dan-bien-tap.md#để-máy-tự-sửa): `npm run fix`.',
  en: 'Where only one fix is possible, `npm run fix` makes it.',
};

function pageOf(example: Example): string {
  const { id, right, problem } = example;
  const parts = [
    `# ${id}`,
    SEVERITY[problem.severity],
    fenced(reportText([problem], 'vi').trimEnd()),
    right.why?.vi,
    ...comparison(example),
    FIXABLE.has(problem.id) && FIX.vi,
    '## In English',
    fenced(reportText([problem], 'en').trimEnd()),
    right.why?.en,
    'instead' in right && right.instead.en,
    FIXABLE.has(problem.id) && FIX.en,
    '[Mọi lỗi và lưu ý](README.md) · [Hướng dẫn biên tập](../huong-dan-bien-tap.md)',
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

/** The wrong lines and the right ones. */
function comparison({ right, problem, defect }: Example): string[] {
  if ('instead' in right) return [...wrongLine(problem, defect), `Sửa: ${right.instead.vi}`];
  if ('renamed' in right) {
    const [from, to] = right.renamed.map((name) => path.posix.join('content', name));
    return ['Sai:', fenced(from ?? ''), 'Đúng:', fenced(to ?? '')];
  }
  const [first, last] = right.lines ?? [problem.place.line, problem.place.line];
  const wrong = textOf(problem, defect).slice(first - 1, last);
  const where = first === last ? `dòng ${first}` : `dòng ${first} đến ${last}`;
  return [
    `Sai, ở ${where} của \`${problem.place.file}\`:`,
    sample(wrong),
    ...(right.right
      ? ['Đúng:', fenced(right.right)]
      : [`Đúng: xóa ${first === last ? 'dòng' : 'các dòng'} ấy.`]),
  ];
}

/** The line of a problem that has one. */
function wrongLine(problem: Problem, defect: Defect | undefined): string[] {
  const { file, line, column } = problem.place;
  const text = textOf(problem, defect)[line - 1];
  if (!text || (line === 1 && column === 1)) return [];
  return [`Dòng ${line} của \`${file}\`:`, sample([text])];
}

/** The lines of the file that a problem is in. */
function textOf({ place }: Problem, defect: Defect | undefined): string[] {
  const name = path.posix.relative('content', place.file);
  const text = defect ? (defect.files[name] ?? GOOD[name] ?? '') : '';
  return typeof text === 'string' ? text.split('\n') : [];
}

/** A block of code; its fence is longer than any in the text. */
function fenced(text: string): string {
  const fences = [...text.matchAll(/^`+/gm)].map(([marks]) => marks.length + 1);
  const fence = '`'.repeat(Math.max(3, ...fences));
  return `${fence}text\n${text}\n${fence}`;
}

/** Lines of a file; what is very long is not shown whole. */
const sample = (lines: readonly string[]) =>
  fenced(
    lines
      .map((line) => (line.length > WIDEST ? `${line.slice(0, WIDEST)}…` : line))
      .join('\n')
      .replace(TURNING, (sign) => `[U+${sign.charCodeAt(0).toString(16).toUpperCase()}]`),
  );

/** The site of a problem with the right lines or names in it; none where there is nothing to type. */
export function righted({ right, problem, defect }: Example): Defect['files'] | undefined {
  if (!defect || 'instead' in right) return undefined;
  if ('renamed' in right) {
    const [from, to] = right.renamed;
    return Object.fromEntries(
      Object.entries(defect.files).map(([name, text]) => [
        name === from || name.startsWith(`${from}/`) ? to + name.slice(from.length) : name,
        text,
      ]),
    );
  }
  const name = path.posix.relative('content', problem.place.file);
  const [first, last] = right.lines ?? [problem.place.line, problem.place.line];
  const lines = textOf(problem, defect);
  const typed = right.right ? [right.right] : [];
  const text = [...lines.slice(0, first - 1), ...typed, ...lines.slice(last)].join('\n');
  return { ...defect.files, [name]: text, ...right.also };
}
