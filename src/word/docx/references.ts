import type { Element } from '@xmldom/xmldom';
import type { ConversionNote } from '../converted-document.ts';
import { attributeOf, childrenOf, descendantsOf, parseXml, remove, unwrap } from '../xml.ts';
import type { Files } from '../zip.ts';

/** What the parts of a document may refer to. */
interface Known {
  /** The files inside the document that hold a picture, and the addresses of links, by their ids. */
  targets: ReadonlyMap<string, { isFile: boolean }>;
  /** Notes by kind and id: `footnote 3`. */
  notes: ReadonlySet<string>;
}

/** What is there to be referred to. @param notes the parts with footnotes and endnotes */
export function readKnown(files: Files, notes: readonly Element[]): Known {
  const part = files.get('word/_rels/document.xml.rels');
  const targets = new Map(
    (part ? childrenOf(parseXml(part)) : []).map((relation) => {
      const target = attributeOf(relation, 'Target') ?? '';
      const name = target.startsWith('/') ? target.slice(1) : `word/${target}`;
      const isFile = files.has(name) && attributeOf(relation, 'TargetMode') !== 'External';
      return [attributeOf(relation, 'Id') ?? '', { isFile }] as const;
    }),
  );
  const ids = notes.flatMap((root) =>
    childrenOf(root).map((note) => `${note.nodeName.replace('w:', '')} ${attributeOf(note, 'w:id')}`),
  );
  return { targets, notes: new Set(ids) };
}

/** Takes away what leads nowhere: programs that repair a document leave such things, and the converter stops at them. */
export function dropBroken(root: Element, { targets, notes }: Known): ConversionNote[] {
  let [missing, outside] = [0, 0];
  for (const image of descendantsOf(root, 'a:blip', 'v:imagedata')) {
    const id = attributeOf(image, 'r:embed') ?? attributeOf(image, 'r:id');
    if (id !== undefined && targets.get(id)?.isFile) continue;
    if (attributeOf(image, 'r:link') !== undefined) outside += 1;
    else missing += 1;
    remove(image);
  }
  for (const link of descendantsOf(root, 'w:hyperlink')) {
    const id = attributeOf(link, 'r:id');
    if (id !== undefined && !targets.has(id)) unwrap(link);
  }
  for (const sign of descendantsOf(root, 'w:footnoteReference', 'w:endnoteReference')) {
    const kind = sign.nodeName.replace(/^w:|Reference$/g, '');
    if (!notes.has(`${kind} ${attributeOf(sign, 'w:id')}`)) remove(sign);
  }
  return [
    { what: 'picture-missing' as const, count: missing },
    { what: 'picture-outside' as const, count: outside },
  ].filter(({ count }) => count > 0);
}
