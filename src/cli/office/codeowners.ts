import fs from 'node:fs';
import path from 'node:path';
import { readOwners, withCodeOwners } from '../../checks/code-owners.ts';
import { previewMessages } from '../../i18n/preview/preview.ts';
import { UsageError } from '../../i18n/usage-error.ts';
import { contentFolderOf } from '../../pipeline/output-folder.ts';
import { throwErrors } from '../../problems/problem.ts';
import { shownPath } from '../../problems/shown-path.ts';
import { contentAt } from '../../reader/content-folder.ts';
import { readSettings } from '../../reader/office/settings.ts';
import { officeOf } from '../../system/office-folder.ts';
import { writeAtomically } from '../../system/write-atomically.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import type { Options } from '../options.ts';
import { toStdout } from '../words/print.ts';

/** `bantin codeowners` */
export async function runCodeOwners(options: Options): Promise<ExitCode> {
  const words = previewMessages(options.lang).codeOwners;
  const { root } = contentFolderOf(options);
  const place = contentAt(root);
  const { approvers, problems } = readSettings(place);
  throwErrors(
    problems.filter((found) => found.place.file === 'categories.yml'),
    place.shown,
  );
  const owners = readOwners(officeOf(root));
  const file = path.join(officeOf(root), owners.name);
  const before = owners.text;
  const text = withCodeOwners(owners, approvers, path.basename(root), words.note);
  if (approvers.size === 0 && text === before) throw new UsageError('approvers-none', {});
  if (text === '') fs.rmSync(file, { force: true });
  else if (text !== before) writeAtomically(file, text);
  const shown = shownPath(file);
  toStdout(
    text === before ? words.same(shown) : approvers.size === 0 ? words.emptied(shown) : words.written(shown),
  );
  return EXIT.done;
}
