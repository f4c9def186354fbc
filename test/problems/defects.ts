import { ADDRESS_DEFECTS } from './defects-addresses.ts';
import { BODY_DEFECTS } from './defects-body.ts';
import { BUNDLED_DEFECTS } from './defects-bundled.ts';
import { CHANGE_DEFECTS } from './defects-changes.ts';
import { CHROME_DEFECTS } from './defects-chrome.ts';
import { FIELD_DEFECTS } from './defects-fields.ts';
import { FILE_DEFECTS } from './defects-files.ts';
import { FRONT_MATTER_DEFECTS } from './defects-front-matter.ts';
import { LIST_DEFECTS } from './defects-lists.ts';
import { MARK_DEFECTS } from './defects-marks.ts';
import { MEDIA_DEFECTS } from './defects-media.ts';
import { NAME_DEFECTS } from './defects-names.ts';
import { PAGE_DEFECTS } from './defects-pages.ts';
import { ROYALTY_DEFECTS } from './defects-royalties.ts';
import { SECTION_DEFECTS } from './defects-sections.ts';
import { SETTINGS_DEFECTS } from './defects-settings.ts';
import { STATIC_DEFECTS } from './defects-static.ts';
import { TEMPLATE_DEFECTS } from './defects-templates.ts';
import { VALUE_DEFECTS } from './defects-values.ts';
import { WORDING_DEFECTS } from './defects-wording.ts';
import type { Defect } from './site.ts';

/** Small sites with one defect each: at least one for every problem there is. */
export const DEFECTS: readonly Defect[] = [
  ...FILE_DEFECTS,
  ...FRONT_MATTER_DEFECTS,
  ...NAME_DEFECTS,
  ...BUNDLED_DEFECTS,
  ...FIELD_DEFECTS,
  ...VALUE_DEFECTS,
  ...ADDRESS_DEFECTS,
  ...BODY_DEFECTS,
  ...MARK_DEFECTS,
  ...MEDIA_DEFECTS,
  ...SETTINGS_DEFECTS,
  ...SECTION_DEFECTS,
  ...ROYALTY_DEFECTS,
  ...CHROME_DEFECTS,
  ...PAGE_DEFECTS,
  ...STATIC_DEFECTS,
  ...LIST_DEFECTS,
  ...TEMPLATE_DEFECTS,
  ...WORDING_DEFECTS,
  ...CHANGE_DEFECTS,
];
