import fs from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { BULLETIN_ID } from '../../content/fields/keys.ts';
import { PREVIEW_DAYS, type PreviewLink } from '../../content/preview/preview-link.ts';
import { DAY_MS } from '../../filters/instant.ts';
import { officeOf } from '../../system/office-folder.ts';
import { PRIVATE, writeAtomically } from '../../system/write-atomically.ts';

/**
 * Where an office's preview links are kept, beside its content. The folder tells git by a file of its own to leave it alone, so
 * that no link is ever committed (decision 23).
 */
const FOLDER = '.preview-links';
const FILE = 'links.json';

const LINK = z
  .object({
    id: z.string().regex(BULLETIN_ID),
    token: z.string().regex(/^[0-9a-f]{32}$/),
    made: z.number().int(),
    until: z.number().int(),
  })
  .refine(({ made, until }) => until - made <= PREVIEW_DAYS.most * DAY_MS);

const LINKS = z.array(LINK);

/** The file in which the links to a content folder are kept. */
export const previewLinksFile = (content: string): string => path.join(officeOf(content), FOLDER, FILE);

/** @returns the links, also those that are over; nothing where the file is damaged or may not be read */
export function readPreviewLinks(content: string): PreviewLink[] | undefined {
  const file = previewLinksFile(content);
  try {
    return LINKS.parse(JSON.parse(fs.readFileSync(file, 'utf8')));
  } catch {
    // A publication does not wait for a preview; the command says what is wrong.
    return fs.existsSync(file) ? undefined : [];
  }
}

/** Keeps these links in place of those that were there. */
export function writePreviewLinks(content: string, links: readonly PreviewLink[]): void {
  const file = previewLinksFile(content);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(path.join(path.dirname(file), '.gitignore'), '*\n');
  writeAtomically(file, `${JSON.stringify(links, null, 2)}\n`, PRIVATE);
}
