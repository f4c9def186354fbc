import { ACCIDENTS } from './edits/accidents.ts';
import { CONTENT_EDITS } from './edits/content.ts';
import type { Edits } from './edits/edit.ts';
import { SETTINGS_EDITS } from './edits/settings.ts';
import { TEMPLATE_EDITS } from './edits/templates.ts';

/** Every kind of edit, by its name. */
export const EDITS: Edits = { ...TEMPLATE_EDITS, ...CONTENT_EDITS, ...SETTINGS_EDITS, ...ACCIDENTS };
