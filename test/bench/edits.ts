import path from 'node:path';
import { SECTIONS } from './site/office.ts';
import type { SampleSite } from './site/site.ts';
import { removeBulletin, writeBulletin, writeCategories } from './site/write-bantin.ts';

/** Something that is done between two builds, and undone again. */
export interface Edit {
  apply(): void | Promise<void>;
  undo(): void | Promise<void>;
}

export const EDIT_STEPS = ['nothing', 'add', 'edit', 'rename-section'] as const;

/** What an editor does to a content folder, by the step that it is measured as. */
export function editOf(step: (typeof EDIT_STEPS)[number], folder: string, site: SampleSite): Edit {
  const content = path.join(folder, 'content');
  const newest = site.at(site.size - 1);
  const edits: Record<typeof step, Edit> = {
    nothing: { apply() {}, undo() {} },
    add: {
      apply: () => writeBulletin(content, site.added),
      undo: () => removeBulletin(content, site.added),
    },
    edit: {
      apply: () =>
        writeBulletin(content, { ...newest, body: `${newest.body}\nMột đoạn vừa được viết thêm.\n` }),
      undo: () => writeBulletin(content, newest),
    },
    'rename-section': {
      apply: () => {
        const renamed = SECTIONS.map((section, i) => (i === 0 ? { ...section, name: 'Tên mới' } : section));
        writeCategories(content, site.office, renamed);
      },
      undo: () => writeCategories(content, site.office, SECTIONS),
    },
  };
  return edits[step];
}
