import type { ProblemTexts } from '../problem.ts';
import { addresses } from './vi/addresses.ts';
import { body } from './vi/body.ts';
import { fields } from './vi/fields.ts';
import { files } from './vi/files.ts';
import { frontMatter } from './vi/front-matter.ts';
import { hosts } from './vi/hosts.ts';
import { marks } from './vi/marks.ts';
import { media } from './vi/media.ts';
import { royalties } from './vi/royalties.ts';
import { settings } from './vi/settings.ts';
import { statics } from './vi/static.ts';
import { templates } from './vi/templates.ts';

/** The problems’ sentences in Vietnamese: what is wrong; what to do. Written for a civil servant, not a programmer. One file an area. */
export const vi: ProblemTexts = {
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
