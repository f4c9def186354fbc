import type { ProblemTexts } from '../problem.ts';
import { addresses } from './en/addresses.ts';
import { body } from './en/body.ts';
import { fields } from './en/fields.ts';
import { files } from './en/files.ts';
import { frontMatter } from './en/front-matter.ts';
import { hosts } from './en/hosts.ts';
import { marks } from './en/marks.ts';
import { media } from './en/media.ts';
import { royalties } from './en/royalties.ts';
import { settings } from './en/settings.ts';
import { statics } from './en/static.ts';
import { templates } from './en/templates.ts';

/** The problems’ sentences in English: what is wrong; what to do. One file an area. */
export const en: ProblemTexts = {
  ...addresses,
  ...body,
  ...fields,
  ...files,
  ...frontMatter,
  ...hosts,
  ...marks,
  ...media,
  ...royalties,
  ...settings,
  ...statics,
  ...templates,
};
