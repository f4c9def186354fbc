import fs from 'node:fs';
import path from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { load } from 'js-yaml';
import type { Locator } from 'playwright-core';
import sharp from 'sharp';
import { expect } from 'vitest';
import { type Files, ROOT, temporaryFolder } from '../setup/bantin.ts';
import { primeCache, shareCache } from '../setup/primed-cache.ts';
import { build, newSite, QUIET_SETTINGS } from '../setup/site.ts';
import type { EditorPage } from './editor.ts';

// What a person does at the web editor, and reads there.

/** A photograph, 900 pixels wide. */
export const PICTURE = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#68a' } })
  .jpeg()
  .toBuffer();

const SCHEMA = path.join(ROOT, 'node_modules/@sveltia/cms/schema/sveltia-cms.json');

/** Builds the site of an office that edits its content so. @param admin of its settings */
export async function siteWith(admin: string, bulletins: Files, settings = QUIET_SETTINGS) {
  const files = { ...settings, ...bulletins, 'site.yml': `${settings['site.yml']}admin: ${admin}\n` };
  const { content, output } = newSite(files);
  const cache = `${output}.cache`;
  primeCache(['build', '--cache', cache]);
  shareCache(cache, 'admin');
  const { code, stderr } = await build(content, output);
  expect(code, stderr).toBe(0);
  return { files, content, built: output };
}

const dialogs = ({ page }: EditorPage) =>
  page.locator('[role=alertdialog], [role=dialog], dialog').locator('visible=true');

export const button = ({ page }: EditorPage, label: string | RegExp): Locator =>
  page.getByRole('button', { name: label, exact: true });

export const inDialog = (editor: EditorPage, label: string): Locator =>
  dialogs(editor).getByRole('button', { name: label, exact: true });

/** Chooses from the menu of a button: it hears nothing before it has the focus. */
export async function choose(editor: EditorPage, menu: string | RegExp, item: string): Promise<void> {
  await button(editor, menu).click();
  await editor.page.locator('[role=menu] :focus').waitFor();
  await editor.page.getByRole('menuitemradio', { name: item }).click();
}

/** A field of the form, in the language that is shown. */
export const field = ({ page }: EditorPage, label: string): Locator =>
  page.getByRole('textbox', { name: label }).locator('visible=true').first();

/** A dialog says this; it is closed. */
export async function dialogSays(editor: EditorPage, ...words: string[]): Promise<void> {
  let dialog = dialogs(editor);
  for (const each of words) dialog = dialog.filter({ hasText: each });
  await dialog.first().waitFor();
  await editor.page.keyboard.press('Escape');
  await dialog.first().waitFor({ state: 'hidden' });
}

/** The editor keeps in the browser what is typed, half a second after the last key: who leaves before finds nothing. */
export async function kept({ page }: EditorPage, words: string): Promise<void> {
  await expect.poll(() => page.evaluate(textsKept)).toContain(words);
}

/** All that the editor keeps of forms that are not saved. */
async function textsKept(): Promise<string> {
  const STORE = 'draft-backups';
  const done = <Value>(asked: IDBRequest<Value>) =>
    new Promise<Value>((resolve, reject) => {
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(asked.error);
    });
  const texts: string[] = [];
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await done(indexedDB.open(name));
    if (database.objectStoreNames.contains(STORE))
      texts.push(JSON.stringify(await done(database.transaction(STORE).objectStore(STORE).getAll())));
    database.close();
  }
  return texts.join('\n');
}

export async function logInByToken({ page }: EditorPage, token: string): Promise<void> {
  await page.getByRole('button', { name: /mã truy cập/ }).click();
  await page.getByRole('textbox', { name: /mã truy cập/i }).fill(token);
  await page.keyboard.press('Enter');
}

/** The board of what is not published yet. */
export const openBoard = ({ page }: EditorPage): Promise<void> =>
  page.getByRole('radio', { name: 'Quy trình biên tập' }).click();

/** A stage of the board. */
export const column = ({ page }: EditorPage, label: string): Locator =>
  page.getByRole('list', { name: label, exact: true });

/** How wide a picture is once it is there. */
export const widthOf = (picture: Locator): Promise<number> =>
  picture
    .first()
    .evaluate((element: HTMLImageElement) => element.naturalWidth)
    .catch(() => 0);

let validate: ValidateFunction | undefined;

/** What the schema of the editor's package says of a configuration of a built site. */
export function faultsOfConfig(built: string, name = 'config.yml'): unknown {
  validate ??= new Ajv({ strict: false, validateFormats: false }).compile(
    JSON.parse(fs.readFileSync(SCHEMA, 'utf8')),
  );
  validate(load(fs.readFileSync(path.join(built, 'admin', name), 'utf8')));
  return validate.errors ?? [];
}

/** A folder of its own with the files of a repository. */
export function officeWith(files: ReadonlyMap<string, Uint8Array>): string {
  const office = temporaryFolder();
  for (const [name, bytes] of files) {
    const file = path.join(office, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, bytes);
  }
  return office;
}
