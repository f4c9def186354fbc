import path from 'node:path';
import { SECTIONS } from './office.ts';
import type { SampleSite } from './site.ts';
import { removeBulletin, writeBulletin, writeCategories } from './write-bantin.ts';

/** Something that is done between two builds, and undone again. */
export interface Edit {
  apply(): void | Promise<void>;
  undo(): void | Promise<void>;
}

/** What an editor does to the content folder, by the step that it is measured as. */
export const CONTENT_EDITS = {
  nothing: () => ({ apply() {}, undo() {} }),
  add: (content, { added }) => ({
    apply: () => writeBulletin(content, added),
    undo: () => removeBulletin(content, added),
  }),
  edit: (content, site) => {
    const newest = site.at(site.size - 1);
    return {
      apply: () =>
        writeBulletin(content, { ...newest, body: `${newest.body}\nMột đoạn vừa được viết thêm.\n` }),
      undo: () => writeBulletin(content, newest),
    };
  },
  remove: (content, site) => {
    const old = unreferenced(site);
    return {
      apply: () => removeBulletin(content, old),
      undo: () => writeBulletin(content, old),
    };
  },
  'rename-section': (content, { office }) => ({
    apply: () => {
      const [first, ...others] = SECTIONS;
      if (first) writeCategories(content, office, [{ ...first, name: `${first.name} mới` }, ...others]);
    },
    undo: () => writeCategories(content, office, SECTIONS),
  }),
} as const satisfies Record<string, (content: string, site: SampleSite) => Edit>;

export type ContentStep = keyof typeof CONTENT_EDITS;

export function contentEdit(step: ContentStep, folder: string, site: SampleSite): Edit {
  return CONTENT_EDITS[step](path.join(folder, 'content'), site);
}

/** A bulletin of the site's second half that none names as related: those after it by up to fifty could. */
function unreferenced(site: SampleSite) {
  const middle = Math.floor(site.size / 2);
  const following = Array.from({ length: Math.min(site.size - middle, 100) }, (_, i) => site.at(middle + i));
  const named = new Set(following.flatMap(({ related }) => related.map(({ id }) => id)));
  const free = following.slice(0, 50).find(({ id }) => !named.has(id));
  if (!free) throw new Error('Every bulletin is named by another as related.');
  return free;
}
