import type { Locator } from 'playwright-core';
import type { EditorPage } from './editor.ts';

// What a person does at the web editor, and is told there.

const dialogs = ({ page }: EditorPage) =>
  page.locator('[role=alertdialog], [role=dialog], dialog').locator('visible=true');

export const button = ({ page }: EditorPage, label: string | RegExp): Locator =>
  page.getByRole('button', { name: label, exact: true });

export const inDialog = (editor: EditorPage, label: string): Locator =>
  dialogs(editor).getByRole('button', { name: label, exact: true });

/** A field of the form, in the language that is shown. */
export const field = ({ page }: EditorPage, label: string): Locator =>
  page.getByRole('textbox', { name: label }).locator('visible=true').first();

/** A dialog says this; it is closed. */
export async function told(editor: EditorPage, ...words: string[]): Promise<void> {
  let dialog = dialogs(editor);
  for (const each of words) dialog = dialog.filter({ hasText: each });
  await dialog.first().waitFor();
  await editor.page.keyboard.press('Escape');
  await dialog.first().waitFor({ state: 'hidden' });
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
