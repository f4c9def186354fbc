import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../test/setup/bantin.ts';
import { blobHash } from '../system/hash.ts';
import { applyPlan, FixFailed } from './apply.ts';

test('what fails half way takes back texts and names', async () => {
  const folder = temporaryFolder();
  const file = path.join(folder, 'a.md');
  fs.writeFileSync(file, 'trước');
  fs.mkdirSync(path.join(folder, 'Họp'));
  const hash = blobHash(Buffer.from('trước'));
  const text = { path: file, shown: 'a.md', hash, fixes: [], text: 'sau', before: '', after: '' };
  const move = (from: string, to: string) => ({
    fix: 'folder-names' as const,
    folder,
    shown: 'x',
    from,
    to,
  });
  const gone = path.join(folder, 'b.md');
  fs.writeFileSync(gone, 'bỏ');
  const removal = { path: gone, shown: 'b.md', hash: blobHash(Buffer.from('bỏ')) };
  const plan = {
    texts: [text],
    removals: [removal],
    moves: [move('Họp', 'hop'), move('không có', 'khong-co')],
  };
  const failed = await applyPlan(plan, undefined).catch((error: unknown) => error);
  expect(failed).toBeInstanceOf(FixFailed);
  expect(failed).toMatchObject({ file: 'x/không có', said: expect.stringContaining('ENOENT') });
  expect(fs.readdirSync(folder).sort()).toEqual(['Họp', 'a.md', 'b.md']);
  expect(fs.readFileSync(gone, 'utf8')).toBe('bỏ');
  expect(fs.readFileSync(file, 'utf8')).toBe('trước');
});
