import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { touchAll, workedOff } from './visit.ts';

/** Saves a page by its own tools. @returns the file */
export async function save(page: Page, folder: string, button: string): Promise<string> {
  await page.locator('.save summary').click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(`[data-tool=${button}]`).click(),
  ]);
  const file = path.join(folder, download.suggestedFilename());
  await download.saveAs(file);
  return file;
}

/** Saves a page in both forms, and opens from the disk, in another, what a reader would. @returns the XML inside the book */
export async function saveAndOpen(page: Page, opened: Page, folder: string): Promise<string[]> {
  const saved = await save(page, folder, 'html');
  const book = unzipSync(fs.readFileSync(await save(page, folder, 'epub')));
  const xml = Object.entries(book).filter(([name]) => /\.(?:xhtml|opf)$/.test(name));
  const chapters = xml.map(([name, bytes]) => {
    const file = path.join(folder, path.basename(name));
    fs.writeFileSync(file, bytes);
    return file;
  });
  for (const file of [saved, ...chapters.filter((each) => each.endsWith('.xhtml'))]) {
    await opened.goto(pathToFileURL(file).href);
    await touchAll(opened);
    await workedOff(opened);
  }
  return xml.map(([, bytes]) => strFromU8(bytes));
}
