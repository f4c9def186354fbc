import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../setup/bantin.ts';
import { ROOT } from './builders.ts';
import { copyProject, LAYOUT_STEPS, layoutEdit } from './project-copy.ts';

const project = path.join(temporaryFolder(), 'project');
copyProject(ROOT, project);

const layoutsOf = (folder: string) =>
  fs
    .readdirSync(path.join(folder, 'layouts'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tsx'))
    .map((name) => fs.readFileSync(path.join(folder, 'layouts', name), 'utf8'));

test.for(LAYOUT_STEPS)('%s changes one layout of the copy and puts it back', async (step) => {
  const before = layoutsOf(ROOT);
  const edit = layoutEdit(project, step);
  await edit.apply();
  expect(layoutsOf(project).filter((text, i) => text !== before[i])).toHaveLength(1);
  expect(layoutsOf(ROOT)).toEqual(before);
  await edit.undo();
  expect(layoutsOf(project)).toEqual(before);
});

test('the copy keeps its own caches: what is installed is linked to piece by piece', () => {
  const installed = path.join(project, 'node_modules');
  expect(fs.lstatSync(installed).isSymbolicLink()).toBe(false);
  expect(fs.existsSync(path.join(installed, '.cache'))).toBe(false);
  expect(fs.existsSync(path.join(installed, 'preact/package.json'))).toBe(true);
});
