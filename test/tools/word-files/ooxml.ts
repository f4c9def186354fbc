import { strToU8, type Zippable, zipSync } from 'fflate';

// Files of Word as Word writes them, part by part (ECMA-376), for what no other program makes.

const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

interface Look {
  b?: boolean;
  i?: boolean;
  /** Any other properties of a run. */
  more?: string;
}

/** A run of words. */
export const r = (text: string, { b, i, more = '' }: Look = {}): string => {
  const properties = `${b ? '<w:b/>' : ''}${i ? '<w:i/>' : ''}${more}`;
  const words = text
    .split('\n')
    .map((line) => `<w:t xml:space="preserve">${escaped(line)}</w:t>`)
    .join('<w:br/>');
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}${words}</w:r>`;
};

interface Form {
  style?: string;
  /** The list and the level, from 0. */
  num?: [list: number, level: number];
  centred?: boolean;
  b?: boolean;
  more?: string;
}

/** A paragraph, of text or of runs. */
export const p = (content: string | string[], form: Form = {}): string => {
  const { style, num, centred, b, more = '' } = form;
  const properties = [
    style && `<w:pStyle w:val="${style}"/>`,
    num && `<w:numPr><w:ilvl w:val="${num[1]}"/><w:numId w:val="${num[0]}"/></w:numPr>`,
    centred && '<w:jc w:val="center"/>',
    more,
  ]
    .filter(Boolean)
    .join('');
  const runs =
    typeof content === 'string' ? (content === '' ? '' : r(content, b ? { b } : {})) : content.join('');
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
};

/** A cell: its paragraphs, and what it spans. */
export const tc = (content: string, spans = ''): string =>
  `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/>${spans}</w:tcPr>${content}</w:tc>`;

export const tr = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;

/** A table, with lines or without. */
export const tbl = (rows: string[], hasLines = true): string =>
  `<w:tbl><w:tblPr>${hasLines ? '<w:tblStyle w:val="TableGrid"/>' : ''}<w:tblW w:w="0" w:type="auto"/></w:tblPr>${rows.join('')}</w:tbl>`;

/** A picture of the document, by the id of its relationship. */
export const picture = (id: string, alt = ''): string =>
  `<w:r><w:drawing><wp:inline><wp:extent cx="900000" cy="600000"/><wp:docPr id="1" name="${id}" descr="${escaped(alt)}"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="0" name="${id}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill><pic:spPr/></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;

/** A level of a list: its way of counting and its pattern. */
export const lvl = (level: number, format: string, text: string, more = '', start = 1): string =>
  `<w:lvl w:ilvl="${level}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/></w:lvl>`;

export const abstractNum = (id: number, ...levels: string[]): string =>
  `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${levels.join('')}</w:abstractNum>`;

/** @param restart levels that begin anew with this list, and where */
export const num = (id: number, abstract: number, restart: Record<number, number> = {}): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${Object.entries(restart)
    .map(
      ([level, start]) =>
        `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${start}"/></w:lvlOverride>`,
    )
    .join('')}</w:num>`;

const paragraphStyle = (id: string, name: string, properties = '', basedOn = 'Normal') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="${basedOn}"/>${properties}</w:style>`;

const STYLES = [
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>',
  paragraphStyle('Title', 'Title'),
  // A Vietnamese Word calls its styles otherwise, but not by their inner names.
  paragraphStyle('u1', 'heading 1', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>'),
  paragraphStyle('u2', 'heading 2', '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>'),
  paragraphStyle('u3', 'heading 3', '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>'),
  paragraphStyle('Caption', 'caption'),
  paragraphStyle('TOC1', 'toc 1'),
  paragraphStyle('FootnoteText', 'footnote text'),
  '<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders><w:top w:val="single" w:sz="4"/><w:insideH w:val="single" w:sz="4"/></w:tblBorders></w:tblPr></w:style>',
].join('');

interface Parts {
  body: string;
  /** `abstractNum` and `num`. */
  numbering?: string;
  /** Styles beside those that every document has. */
  styles?: string;
  /** What footnotes and endnotes say, by their numbers. */
  footnotes?: Record<number, string>;
  endnotes?: Record<number, string>;
  comments?: string;
  header?: string;
  /** Pictures by the ids of their relationships, with the names of their files. */
  pictures?: Record<string, { name: string; bytes: Uint8Array }>;
  /** Addresses of links by the ids of their relationships. */
  links?: Record<string, string>;
}

/** A whole file of Word. Its times are fixed: the same parts give the same bytes. */
export function docx(parts: Parts): Uint8Array {
  const {
    body,
    numbering,
    styles = '',
    footnotes,
    endnotes,
    comments,
    header,
    pictures = {},
    links = {},
  } = parts;
  const relations: string[] = [relation('rIdS', 'styles', 'styles.xml')];
  const overrides: [string, string][] = [
    ['document', 'document.main'],
    ['styles', 'styles'],
  ];
  const files: Record<string, string> = {};
  const add = (name: string, content: string | undefined, root: string, type = name) => {
    if (content === undefined) return;
    files[`word/${name}.xml`] = `${HEAD}<w:${root} ${NAMESPACES}>${content}</w:${root}>`;
    relations.push(relation(`rId_${name}`, type, `${name}.xml`));
    overrides.push([name, type]);
  };
  add('numbering', numbering, 'numbering');
  add('footnotes', footnotes && notes('footnote', footnotes), 'footnotes');
  add('endnotes', endnotes && notes('endnote', endnotes), 'endnotes');
  add('comments', comments, 'comments');
  add('header1', header, 'hdr', 'header');
  for (const [id, { name }] of Object.entries(pictures))
    relations.push(relation(id, 'image', `media/${name}`));
  for (const [id, address] of Object.entries(links))
    relations.push(relation(id, 'hyperlink', address).replace('/>', ' TargetMode="External"/>'));
  files['word/document.xml'] =
    `${HEAD}<w:document ${NAMESPACES}><w:body>${body}<w:sectPr/></w:body></w:document>`;
  files['word/styles.xml'] = `${HEAD}<w:styles ${NAMESPACES}>${STYLES}${styles}</w:styles>`;
  files['word/_rels/document.xml.rels'] = relationships(relations);
  files['_rels/.rels'] = relationships([relation('rId1', 'officeDocument', 'word/document.xml')]);
  files['[Content_Types].xml'] = contentTypes(overrides);
  const zip: Zippable = {};
  for (const [name, text] of Object.entries(files)) zip[name] = strToU8(text);
  for (const { name, bytes } of Object.values(pictures)) zip[`word/media/${name}`] = bytes;
  return zipSync(zip, { mtime: new Date('2026-11-20T00:00:00') });
}

const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${TYPES}/${type}" Target="${target}"/>`;

const relationships = (relations: string[]) =>
  `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`;

const contentTypes = (overrides: [string, string][]) =>
  `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${[
    ['png', 'png'],
    ['jpg', 'jpeg'],
    ['emf', 'x-emf'],
    ['tif', 'tiff'],
  ]
    .map(([ending, type]) => `<Default Extension="${ending}" ContentType="image/${type}"/>`)
    .join('')}${overrides
    .map(
      ([name, type]) =>
        `<Override PartName="/word/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${type}+xml"/>`,
    )
    .join('')}</Types>`;

const notes = (kind: string, texts: Record<number, string>) =>
  Object.entries(texts)
    .map(
      ([id, text]) =>
        `<w:${kind} w:id="${id}">${p([`<w:r><w:${kind}Ref/></w:r>`, r(` ${text}`)], { style: 'FootnoteText' })}</w:${kind}>`,
    )
    .join('');
