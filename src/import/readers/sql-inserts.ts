/** A row that a dump of MySQL or MariaDB inserts: the table, and the values by column; no value for NULL. */
export interface Inserted {
  table: string;
  values: Record<string, string>;
}

/** Rows are inserted without the names of their columns, and no `CREATE TABLE` before them says these. */
export class ColumnsUnsaid extends Error {
  readonly table: string;

  constructor(table: string) {
    super(`no columns of ${table}`);
    this.table = table;
  }
}

/** What stands in a statement: a name or word, a text, a sign. The dump's own values are texts. */
type Token = { kind: 'word' | 'name' | 'text' | 'sign'; text: string };

/**
 * The rows of a dump, one after the other; nothing but one row is held. Columns come from the statement, or from the
 * `CREATE TABLE` before it. Other statements are passed over.
 * @param wanted which tables matter: rows of others are read over
 */
export async function* insertsOf(
  chunks: AsyncIterable<string>,
  wanted: (table: string) => boolean,
): AsyncGenerator<Inserted> {
  const columnsOf = new Map<string, string[]>();
  const statement = new Statement(columnsOf, wanted);
  for await (const token of tokensOf(chunks)) {
    const row = statement.take(token);
    if (row) yield row;
  }
}

/** Goes through one statement after the other. */
class Statement {
  private words: Token[] = [];
  private depth = 0;
  private mode: 'head' | 'create' | 'values' | 'other' = 'head';
  private table = '';
  private columns: string[] = [];
  private row: (string | undefined)[] = [];
  private isFirst = true;
  private readonly columnsOf: Map<string, string[]>;
  private readonly wanted: (table: string) => boolean;

  constructor(columnsOf: Map<string, string[]>, wanted: (table: string) => boolean) {
    [this.columnsOf, this.wanted] = [columnsOf, wanted];
  }

  take(token: Token): Inserted | undefined {
    if (token.kind === 'sign' && token.text === ';') {
      this.end();
      return undefined;
    }
    if (this.mode === 'values') return this.value(token);
    if (this.mode === 'create') this.column(token);
    else if (this.mode === 'head') this.head(token);
    return undefined;
  }

  private end(): void {
    if (this.mode === 'create') this.columnsOf.set(this.table, this.columns);
    this.mode = 'head';
    this.words = [];
    this.columns = [];
    this.row = [];
    this.depth = 0;
  }

  /** `INSERT [IGNORE] INTO t [(a, b)] VALUES`, `CREATE TABLE [IF NOT EXISTS] t (`; database names before a dot go. */
  private head(token: Token): void {
    this.words.push(token);
    const [first] = this.words;
    const word = first?.kind === 'word' ? first.text.toUpperCase() : '';
    if (word === 'INSERT' || word === 'REPLACE') {
      if (token.kind === 'word' && token.text.toUpperCase() === 'VALUES') this.beginValues();
    } else if (word === 'CREATE') {
      if (token.text === '(' && token.kind === 'sign') {
        this.table = lastName(this.words);
        this.mode = 'create';
        this.isFirst = true;
      }
    } else this.mode = 'other';
  }

  private beginValues(): void {
    const open = this.words.findIndex(({ kind, text }) => kind === 'sign' && text === '(');
    this.table = lastName(this.words.slice(0, open < 0 ? -1 : open));
    const named =
      open < 0
        ? []
        : this.words
            .slice(open)
            .filter(isName)
            .map(({ text }) => text);
    this.columns = named.at(-1)?.toUpperCase() === 'VALUES' ? named.slice(0, -1) : named;
    if (this.columns.length === 0) this.columns = this.columnsOf.get(this.table) ?? [];
    this.mode = this.wanted(this.table) ? 'values' : 'other';
    if (this.mode === 'values' && this.columns.length === 0) throw new ColumnsUnsaid(this.table);
  }

  /** The name at the beginning of each part of a `CREATE TABLE`; keys are none. */
  private column(token: Token): void {
    const { kind, text } = token;
    if (kind === 'sign') {
      if (text === '(') this.depth += 1;
      if (text === ')') this.depth -= 1;
      if (text === ',' && this.depth === 0) this.isFirst = true;
      return;
    }
    if (!this.isFirst) return;
    this.isFirst = false;
    const isKey =
      kind === 'word' &&
      /^(?:PRIMARY|UNIQUE|KEY|INDEX|FULLTEXT|CONSTRAINT|FOREIGN|CHECK|SPATIAL)$/i.test(text);
    if (!isKey && this.depth === 0) this.columns.push(text);
  }

  private value(token: Token): Inserted | undefined {
    const { kind, text } = token;
    if (kind === 'sign') {
      if (text === '(') {
        this.depth += 1;
        if (this.depth === 1) this.row = [];
      } else if (text === ')') {
        this.depth -= 1;
        if (this.depth === 0) return this.whole();
      }
      return undefined;
    }
    // `_binary '…'`, `NULL`, numbers.
    if (kind === 'word' && (text.startsWith('_') || this.depth !== 1)) return undefined;
    if (this.depth === 1) this.row.push(kind === 'word' && text.toUpperCase() === 'NULL' ? undefined : text);
    return undefined;
  }

  private whole(): Inserted {
    const values: Record<string, string> = {};
    this.row.forEach((value, i) => {
      const column = this.columns[i];
      if (column !== undefined && value !== undefined) values[column] = value;
    });
    return { table: this.table, values };
  }
}

const isName = ({ kind }: Token) => kind === 'name' || kind === 'word';

const lastName = (words: readonly Token[]): string => words.filter(isName).at(-1)?.text ?? '';

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '0': '', b: '', Z: '' };

/** Tokens of MySQL. A token that goes on in the next chunk waits for it. */
async function* tokensOf(chunks: AsyncIterable<string>): AsyncGenerator<Token> {
  let rest = '';
  for await (const chunk of chunks) {
    rest += chunk;
    let at = 0;
    for (let next = tokenAt(rest, at); next; next = tokenAt(rest, at)) {
      at = next.end;
      if (next.token) yield next.token;
    }
    rest = rest.slice(at);
  }
  let at = 0;
  rest += '\n;\n\n\n';
  for (let next = tokenAt(rest, at); next; next = tokenAt(rest, at)) {
    at = next.end;
    if (next.token) yield next.token;
  }
  if (rest.slice(at).trim() !== '') throw new Error('unexpected end of file');
}

/** @returns nothing where the token may go on behind the end of what was read */
function tokenAt(text: string, from: number): { token?: Token; end: number } | undefined {
  let at = from;
  while (at < text.length && /\s/.test(text.charAt(at))) at += 1;
  const sign = text.charAt(at);
  if (sign === '' || at + 2 >= text.length) return undefined;
  const two = text.slice(at, at + 2);
  if (two === '--' || sign === '#') return past(text, '\n', at);
  // What stands in `/*!40101 … */` is for MySQL alone: settings of the connection.
  if (two === '/*') return past(text, '*/', at);
  if (sign === "'" || sign === '"') return quoted(text, at, sign);
  if (sign === '`') {
    const end = text.indexOf('`', at + 1);
    return end < 0 ? undefined : { token: { kind: 'name', text: text.slice(at + 1, end) }, end: end + 1 };
  }
  WORD.lastIndex = at;
  const word = WORD.exec(text)?.[0];
  if (word === undefined) return { token: { kind: 'sign', text: sign }, end: at + 1 };
  const end = at + word.length;
  return end >= text.length ? undefined : { token: { kind: 'word', text: word }, end };
}

const WORD = /[\w$.+-]+/y;

function past(text: string, ending: string, from: number): { end: number } | undefined {
  const end = text.indexOf(ending, from);
  return end < 0 ? undefined : { end: end + ending.length };
}

/** A text: a quotation mark in it is doubled, or behind a backslash. */
function quoted(text: string, from: number, mark: string): { token: Token; end: number } | undefined {
  const parts: string[] = [];
  let start = from + 1;
  const next = new RegExp(`[\\\\${mark}]`, 'g');
  for (;;) {
    next.lastIndex = start;
    const found = next.exec(text);
    // The character behind it tells whether it ends the text.
    if (!found || found.index + 1 >= text.length) return undefined;
    const { index } = found;
    parts.push(text.slice(start, index));
    const after = text.charAt(index + 1);
    if (found[0] === '\\') parts.push(ESCAPES[after] ?? after);
    else if (after === mark) parts.push(mark);
    else return { token: { kind: 'text', text: parts.join('') }, end: index + 1 };
    start = index + 2;
  }
}
