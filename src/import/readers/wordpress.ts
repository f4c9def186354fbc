import sax from 'sax';
import { percentDecoded } from '../../system/percent-decoded.ts';
import type { Note } from '../note.ts';
import type { Row, Source } from '../row.ts';
import { withoutShortCodes } from './short-codes.ts';
import { textChunks } from './text-chunks.ts';

/** An element of the export: its text, and the elements in it that matter. */
interface Part {
  name: string;
  attributes: Readonly<Record<string, string>>;
  text: string;
}

/** A picture of the portal, with the words that it has there. */
interface OldPicture {
  address: string;
  alt: string;
  caption: string;
}

/** Bulletins out of an export of WordPress (WXR): its posts and pages; each picture is known by its number. */
export function wordpress(file: string): Source {
  return {
    rows: () => rowsOf(file),
    site: () => siteOf(file),
    faults: () => [],
  };
}

async function* rowsOf(file: string): AsyncGenerator<Row> {
  // The picture of a post is an item of its own, and may come later.
  const pictures = new Map<string, OldPicture>();
  for await (const parts of itemsOf(file)) {
    const text = textOf(parts);
    if (text('wp:post_type') !== 'attachment') continue;
    const alt = metaOf(parts).get('_wp_attachment_image_alt') ?? '';
    const picture = { address: text('wp:attachment_url'), alt, caption: text('excerpt:encoded') };
    pictures.set(text('wp:post_id'), picture);
  }
  for await (const parts of itemsOf(file)) yield rowOf(parts, pictures);
}

/** Each item says its whole address. */
async function siteOf(file: string): Promise<string | undefined> {
  for await (const parts of itemsOf(file)) {
    const link = textOf(parts)('link');
    if (URL.canParse(link)) return new URL(link).origin;
  }
  return undefined;
}

const textOf = (parts: readonly Part[]) => (name: string) =>
  parts.find((part) => part.name === name)?.text.trim() ?? '';

function rowOf(parts: readonly Part[], pictures: ReadonlyMap<string, OldPicture>): Row {
  const text = textOf(parts);
  const [id, type, state] = [text('wp:post_id'), text('wp:post_type'), text('wp:status')];
  const words = (domain: string) =>
    parts.filter(({ name, attributes }) => name === 'category' && attributes.domain === domain);
  const meta = metaOf(parts);
  const thumbnail = meta.get('_thumbnail_id') ?? '';
  const picture = pictures.get(thumbnail);
  const drop = type !== 'post' ? type : state === 'trash' || state === 'auto-draft' ? state : '';
  const body = withoutShortCodes(text('content:encoded'), (number) => pictures.get(number)?.address);
  const notes: Note[] = body.left.map((code) => ({ kind: 'short-code', text: code }));
  if (!picture && /^[1-9]\d*$/.test(thumbnail))
    notes.push({ kind: 'picture', text: `_thumbnail_id ${thumbnail}` });
  return {
    key: `wordpress:${id}`,
    place: `post_id ${id}`,
    addresses: [text('link'), `/?p=${id}`].filter((address) => address !== ''),
    isForSome: text('wp:post_password') !== '',
    ...(drop !== '' && { drop: { kind: 'no-bulletin', text: drop } }),
    notes,
    values: {
      ...othersOf(parts, meta),
      title: text('title'),
      summary: text('excerpt:encoded'),
      body: paragraphs(body.html),
      slug: percentDecoded(text('wp:post_name')),
      date: text('wp:post_date').startsWith('0000') ? '' : text('wp:post_date'),
      category: words('category')
        .map((part) => part.text.trim())
        .join(';#'),
      keywords: words('post_tag')
        .map((part) => part.text.trim())
        .join(','),
      image: picture?.address ?? '',
      imageAlt: picture?.alt ?? '',
      imageCaption: picture?.caption ?? '',
      views: VIEWS.map((name) => meta.get(name)).find(Boolean) ?? '',
      status: state,
    },
  };
}

const VIEWS = ['post_views_count', 'views'];

/** What a post has besides: no field takes it unless a mapping says so. */
function othersOf(parts: readonly Part[], meta: ReadonlyMap<string, string>): Record<string, string> {
  const text = textOf(parts);
  const comments = parts.filter(({ name }) => name === 'wp:comment').length;
  const own = [...meta].filter(([name]) => !name.startsWith('_') && !VIEWS.includes(name));
  return {
    ...Object.fromEntries(own.map(([name, value]) => [`meta ${name}`, value])),
    'dc:creator': text('dc:creator'),
    'wp:is_sticky': text('wp:is_sticky') === '1' ? '1' : '',
    'wp:comment': comments === 0 ? '' : String(comments),
  };
}

/** Two parts that follow each other: `wp:meta_key`, `wp:meta_value`. */
function metaOf(parts: readonly Part[]): Map<string, string> {
  const meta = new Map<string, string>();
  let key = '';
  for (const { name, text } of parts) {
    if (name === 'wp:meta_key') key = text.trim();
    if (name === 'wp:meta_value') meta.set(key, text.trim());
  }
  return meta;
}

const BLOCK =
  /^<\/?(?:p|div|h[1-6]|ul|ol|li|table|thead|tbody|tr|td|th|blockquote|pre|figure|hr|section|iframe|video)\b/i;

/** Where empty lines part nothing. */
const PREFORMATTED = /(<pre\b[\s\S]*?<\/pre>)/i;

/** Posts that were not written in blocks have their paragraphs by empty lines, also beside elements of their own. */
function paragraphs(html: string): string {
  if (html.includes('<!-- wp:')) return html;
  return html
    .split(PREFORMATTED)
    .flatMap((piece) => (PREFORMATTED.test(piece) ? [piece] : piece.split(/\r?\n\s*\n/)))
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => (BLOCK.test(part) ? part : `<p>${part.replace(/\r?\n/g, '<br>')}</p>`))
    .join('\n');
}

/** The parts of each item, one item after the other. */
async function* itemsOf(file: string): AsyncGenerator<Part[]> {
  const parser = sax.parser(true, { trim: false });
  const done: Part[][] = [];
  let item: Part[] | undefined;
  let open: Part[] = [];
  parser.onopentag = ({ name, attributes }) => {
    if (name === 'item') item = [];
    else if (item) {
      const texts = Object.entries(attributes).map(([key, value]) => [key, String(value)] as const);
      const part = { name, attributes: Object.fromEntries(texts), text: '' };
      item.push(part);
      open.push(part);
    }
  };
  const addText = (text: string) => {
    const part = open.at(-1);
    if (part) part.text += text;
  };
  parser.ontext = addText;
  parser.oncdata = addText;
  parser.onclosetag = (name) => {
    if (name === 'item' && item) {
      done.push(item);
      item = undefined;
      open = [];
    } else open.pop();
  };
  for await (const chunk of textChunks(file)) {
    parser.write(chunk);
    yield* done.splice(0);
  }
  parser.close();
  yield* done.splice(0);
}
