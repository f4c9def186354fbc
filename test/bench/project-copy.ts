import fs from 'node:fs';
import path from 'node:path';
import type { Edit } from './edits.ts';

const PARTS = ['src', 'layouts', 'package.json', 'package-lock.json', 'tsconfig.json', 'eleventy.config.ts'];

/**
 * Copies Bantin itself, so that a layout can be changed without touching the checkout. What is installed is linked to,
 * piece by piece: whatever a build keeps in `node_modules/.cache` is the copy's own.
 */
export function copyProject(from: string, to: string): void {
  for (const part of PARTS) fs.cpSync(path.join(from, part), path.join(to, part), { recursive: true });
  const installed = path.join(from, 'node_modules');
  const linked = path.join(to, 'node_modules');
  fs.mkdirSync(linked);
  for (const name of fs.readdirSync(installed)) {
    if (!name.startsWith('.')) fs.symlinkSync(path.join(installed, name), path.join(linked, name));
  }
}

/** Which layout changes, and how: a line above each list of a keyword's page, another class in every page's footer. */
const LAYOUT_CHANGES = {
  'layout-keyword': { layout: 'keyword.11ty.tsx', from: '<DayList', to: '<hr /><DayList' },
  'layout-footer': { layout: 'components/Footer.tsx', from: '"footer-name"', to: '"footer-name changed"' },
} as const;

type LayoutStep = keyof typeof LAYOUT_CHANGES;
export const LAYOUT_STEPS: readonly LayoutStep[] = ['layout-keyword', 'layout-footer'];

/** @throws Error where the layout no longer has the text that is to be replaced */
export function layoutEdit(project: string, step: LayoutStep): Edit {
  const { layout, from, to } = LAYOUT_CHANGES[step];
  const file = path.join(project, 'layouts', layout);
  const original = fs.readFileSync(file, 'utf8');
  if (!original.includes(from))
    throw new Error(`layouts/${layout} does not say ${from}, which the bench changes.`);
  return {
    apply: () => fs.writeFileSync(file, original.replace(from, to)),
    undo: () => fs.writeFileSync(file, original),
  };
}
