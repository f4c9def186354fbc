import path from 'node:path';
import { parseArgs } from 'node:util';
import { DateTime } from 'luxon';
import { readBaseUrl } from '../content/fields/base-url.ts';
import { environmentLang, isLang, type Lang } from '../i18n/language.ts';
import { UsageError } from '../i18n/usage-error.ts';
import type { BuildOptions, Shard } from '../pipeline/options.ts';
import { nearest } from '../problems/nearest.ts';
import { realFolder } from '../system/real-folder.ts';

/** Every option of every command: whether it takes a value, and the word for that value in the help. */
export const OPTIONS = {
  content: { type: 'string', value: 'DIR' },
  lang: { type: 'string', value: 'vi|en' },
  output: { type: 'string', value: 'DIR' },
  cache: { type: 'string', value: 'DIR' },
  now: { type: 'string', value: 'ISO' },
  'base-url': { type: 'string', value: 'URL' },
  drafts: { type: 'boolean' },
  clean: { type: 'boolean' },
  strict: { type: 'boolean' },
  verbose: { type: 'boolean' },
  'allow-removals': { type: 'boolean' },
  json: { type: 'boolean' },
  annotate: { type: 'boolean' },
  explain: { type: 'string', value: 'ID' },
  shard: { type: 'string', value: 'K/N' },
  parts: { type: 'string', value: 'DIR' },
  port: { type: 'string', value: 'N' },
  'name-vi': { type: 'string', value: 'NAME' },
  'name-en': { type: 'string', value: 'NAME' },
  url: { type: 'string', value: 'URL' },
  languages: { type: 'string', value: 'vi|en|vi,en' },
  host: { type: 'string', value: 'github|gitlab|server|none' },
  git: { type: 'boolean' },
  yes: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  force: { type: 'boolean' },
  section: { type: 'string', value: 'ID' },
  language: { type: 'string', value: 'vi|en|vi,en' },
  kind: { type: 'string', value: 'KIND' },
  date: { type: 'string', value: 'DATE' },
  translate: { type: 'string', value: 'ID' },
  from: { type: 'string', value: 'FILE' },
  month: { type: 'string', value: 'YYYY-MM' },
  quarter: { type: 'string', value: 'YYYY-QN' },
  year: { type: 'string', value: 'YYYY' },
  author: { type: 'string', value: 'NAME' },
  summary: { type: 'string', value: 'FILE' },
  days: { type: 'string', value: 'N' },
  list: { type: 'boolean' },
  remove: { type: 'boolean' },
  format: { type: 'string', value: 'xlsx|csv' },
  outside: { type: 'boolean' },
  map: { type: 'string', value: 'FILE' },
  files: { type: 'string', value: 'DIR' },
  'list-files': { type: 'string', value: 'FILE' },
  report: { type: 'string', value: 'DIR' },
  site: { type: 'string', value: 'URL' },
  status: { type: 'string', value: 'draft|approved' },
  limit: { type: 'string', value: 'N' },
  state: { type: 'string', value: 'DIR' },
  help: { type: 'boolean' },
} as const satisfies Record<string, { type: 'string' | 'boolean'; value?: string }>;

export type OptionName = keyof typeof OPTIONS;

/** Options as a command reads them; folders are absolute. */
export interface Options extends BuildOptions {
  lang: Lang;
  json: boolean;
  annotate: boolean;
  /**
   * Whether all lines are printed: of `check` each bulletin without a translation, in place of their number; of `agenda`,
   * `history`, `links` and `spell` those beyond the first.
   */
  verbose: boolean;
  /** The folder in which the parts of a site lie. */
  parts: string;
  port: number;
  help: boolean;
  /** What stands on the command line besides options: the folder of `init`, the title of `new`, what `fix` is to look at. */
  words: readonly string[];
  /** The options as they were typed; a switch has the value `true`. */
  given: ReadonlyMap<OptionName, string>;
}

/** The language for a wrong command line, before it could be read. */
export function langOf(args: readonly string[]): Lang {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const written = args[at]?.split('=')[1] ?? args[at + 1] ?? '';
  return at >= 0 && isLang(written) ? written : environmentLang(process.env);
}

/**
 * @param mostWords how many words the command takes besides its options
 * @throws UsageError for an option that the command does not have, a value that is missing or wrong, a stray word
 */
export function readOptions(args: readonly string[], allowed: readonly OptionName[], mostWords = 0): Options {
  const names: OptionName[] = ['help', ...allowed];
  const { tokens } = parseArgs({
    args: [...args],
    options: OPTIONS,
    strict: false,
    tokens: true,
    allowPositionals: true,
  });
  const values = new Map<OptionName, string>();
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') {
      if (words.length >= mostWords) {
        const why = mostWords > 0 ? { mayBeQuoted: true } : { takesNone: true };
        throw new UsageError('argument-extra', { value: token.value, ...why });
      }
      words.push(token.value);
      continue;
    }
    if (token.kind === 'option-terminator') continue;
    const name = names.find((known) => known === token.name);
    if (!name) {
      const near = likely(token.name, names);
      throw new UsageError('option-unknown', { name: token.rawName, ...(near && { near: `--${near}` }) });
    }
    const takesValue = OPTIONS[name].type === 'string';
    if (takesValue !== (token.value !== undefined) || token.value?.startsWith('--') || token.value === '') {
      throw new UsageError('option-value', { name: `--${name}` });
    }
    values.set(name, token.value ?? 'true');
  }
  const has = (name: OptionName) => values.has(name);
  const folder = (name: OptionName, standard: string) => path.resolve(values.get(name) ?? standard);
  const lang = values.get('lang');
  if (lang !== undefined && !isLang(lang)) throw new UsageError('lang-invalid', { value: lang });
  const clock = readClock(values.get('now'));
  const baseUrl = baseUrlOf(values.get('base-url'));
  const explain = values.get('explain');
  const shard = readShard(values.get('shard'));
  return {
    content: folder('content', 'content'),
    lang: lang ?? environmentLang(process.env),
    output: realFolder(folder('output', 'dist')),
    cache: folder('cache', '.cache'),
    ...(clock !== undefined && { clock }),
    ...(baseUrl && { baseUrl }),
    drafts: has('drafts'),
    clean: has('clean'),
    strict: has('strict'),
    allowRemovals: has('allow-removals'),
    json: has('json'),
    annotate: has('annotate'),
    verbose: has('verbose'),
    ...(explain !== undefined && { explain }),
    ...(shard && { shard }),
    parts: folder('parts', 'parts'),
    port: readPort(values.get('port')),
    help: has('help'),
    words,
    given: values,
  };
}

/** Names by which options of other programs are known, and what is meant here. */
const ALSO_CALLED: Readonly<Record<string, OptionName>> = {
  langs: 'languages',
  locales: 'languages',
  name: 'name-vi',
  'base-url': 'url',
};

/** The option that was most likely meant, of those that the command has. */
function likely(written: string, names: readonly OptionName[]): string | undefined {
  const meant = Object.hasOwn(ALSO_CALLED, written) ? ALSO_CALLED[written] : undefined;
  return meant !== undefined && names.includes(meant) ? meant : nearest(written, names);
}

function readClock(written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  // Without an offset the clock would depend on the machine's zone.
  const hasOffset = /(?:Z|[+-]\d{2}:?\d{2})$/.test(written);
  const date = DateTime.fromISO(written, { zone: 'utc' });
  if (!date.isValid || !hasOffset) throw new UsageError('now-invalid', { value: written });
  return date.toMillis();
}

function baseUrlOf(written: string | undefined): string | undefined {
  if (written === undefined) return undefined;
  const read = readBaseUrl(written);
  if (read === undefined) throw new UsageError('base-url-invalid', { value: written });
  return read;
}

/** `3/8` is the third of eight. */
function readShard(written: string | undefined): Shard | undefined {
  if (written === undefined) return undefined;
  const [, place = '', all = ''] = /^(\d{1,4})\/(\d{1,4})$/.exec(written) ?? [];
  const [index, count] = [Number(place) - 1, Number(all)];
  if (index < 0 || index >= count) throw new UsageError('shard-invalid', { value: written });
  return { index, count };
}

function readPort(written: string | undefined): number {
  if (written === undefined) return 8080;
  const port = Number(written);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new UsageError('port-invalid', { value: written });
  return port;
}
