import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { claimPreviewFolder } from './preview-folder.ts';

test('each preview that runs has a folder of its own', async () => {
  const cache = fs.mkdtempSync(path.join(os.tmpdir(), 'nhớ '));
  const folders = [await claimPreviewFolder(cache), await claimPreviewFolder(cache)];
  expect(folders).toEqual([path.join(cache, 'preview'), path.join(cache, 'preview-2')]);
  for (const folder of folders) expect(fs.statSync(folder).isDirectory()).toBe(true);
});
