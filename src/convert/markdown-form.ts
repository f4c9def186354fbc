import type { Emphasis, Strong } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import type { Options } from 'mdast-util-to-markdown';
import { LINE_BREAK } from '../system/encoding.ts';

type Handlers = NonNullable<Options['handlers']>;
type Handle = NonNullable<Handlers['text']>;
type Unsafe = NonNullable<Options['unsafe']>[number];

const WORD = /[\p{L}\p{N}]/u;

/** Words as text: an ampersand is escaped only where it would begin an entity. */
const text: Handle = (node: { value: string }, _parent, state, info) =>
  state.safe(node.value, info).replace(/\\&(?!#?\w+;)/g, '&');

/** Signs of items that offices type stand as they were typed: our Markdown prints them so (`1.`, `a)`, `-`, `+`). */
const paragraph: Handle = (node, _parent, state, info) => {
  const exits = [state.enter('paragraph'), state.enter('phrasing')];
  const written = state.containerPhrasing(node, info);
  for (const exit of exits.reverse()) exit();
  return written.replace(/^\\([-+*])(?=[ \t])/, '$1').replace(/^(\d+)\\([.)])/, '$1$2');
};

const strong: Handle = (node: Strong, _parent, state, info) => {
  const exit = state.enter('strong');
  const inner = state.containerPhrasing(node, { ...info, before: '*', after: '*' });
  exit();
  return `**${inner}**`;
};

/** Inside a word, or right beside other stars, a single star would be printed: there the words stay plain. */
const emphasis: Handle = (node: Emphasis, parent, state, info) => {
  const exit = state.enter('emphasis');
  const inner = state.containerPhrasing(node, { ...info, before: '*', after: '*' });
  exit();
  const siblings: readonly { type: string }[] = parent?.children ?? [];
  const at = siblings.indexOf(node);
  const isBeside = [siblings[at - 1], siblings[at + 1]].some((each) => each?.type === 'strong');
  return isBeside || WORD.test(info.before) || WORD.test(info.after) ? inner : `*${inner}*`;
};

const crossedOut: Handle = (node, _parent, state, info) =>
  `~~${state.containerPhrasing(node, { ...info, before: '~', after: '~' })}~~`;

/** A new line; in a cell of a table, Word's sign for one. */
const lineBreak: Handle = (_node, _parent, state) =>
  state.stack.includes('tableCell') ? LINE_BREAK : '\\\n';

const listItem: Handle = (node, parent, state, info) => {
  const list = parent?.type === 'list' ? parent : undefined;
  const at = list?.children.indexOf(node) ?? 0;
  const sign = list?.ordered ? (list.data?.signs?.[at] ?? `${(list.start ?? 1) + at}.`) : '-';
  const width = sign.length + 1;
  const exit = state.enter('listItem');
  const tracker = state.createTracker(info);
  tracker.move(`${sign} `);
  tracker.shift(width);
  const content = state.containerFlow(node, tracker.current());
  exit();
  return state.indentLines(content, (line, index, isBlank) => {
    if (index > 0) return isBlank ? '' : ' '.repeat(width) + line;
    return isBlank ? sign : `${sign} ${line}`;
  });
};

const noteSign: Handle = (node: { identifier: string }) => `[^${node.identifier}]`;

const noteText: Handle = (node, _parent, state, info) => {
  const content = state.containerFlow(node, state.createTracker(info).current());
  const lines = state.indentLines(content, (line, index, isBlank) =>
    index > 0 && !isBlank ? `    ${line}` : line,
  );
  return `[^${node.identifier}]: ${lines}`;
};

const peek = (handle: Handle, sign: string): Handle => Object.assign(handle, { peek: () => sign });

/** What our Markdown reads beyond CommonMark: what is crossed out, and boxes. */
const unsafe: Unsafe[] = [
  { character: '~', after: '~', inConstruct: 'phrasing' },
  { character: ':', after: '::', atBreak: true },
];

/** Markdown as editors write it, and as our renderer takes it. */
export const FORM = {
  extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
  bullet: '-',
  fences: true,
  rule: '-',
  unsafe,
  handlers: {
    text,
    paragraph,
    strong: peek(strong, '*'),
    emphasis: peek(emphasis, '*'),
    delete: peek(crossedOut, '~'),
    break: lineBreak,
    listItem,
    footnoteReference: peek(noteSign, '['),
    footnoteDefinition: noteText,
  },
} as const satisfies Options;
