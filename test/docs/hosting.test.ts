import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { commandMessages } from '../../src/i18n/commands/commands.ts';
import { standardOffice } from '../../src/office/new-office.ts';
import { officeFiles } from '../../src/office/office-files.ts';
import { anchorOf, factsOf, readPage, sectionsOf } from './hosting.ts';

const ENGLISH = readPage('hosting.md');
const VIETNAMESE = readPage('dang-web.md');

/** A file of a new office that publishes on a server of its own. */
function officeFile(wanted: string): string {
  const office = { ...standardOffice('vi'), host: 'server' } as const;
  const files = officeFiles(office, { folderName: 'tinh', dependency: { spec: '*' }, year: 2026 });
  return String(files.find(({ name }) => name === wanted)?.content);
}

describe('hosting.md and dang-web.md', () => {
  test('have the same sections, in the same order', () => {
    const levels = (page: string) => sectionsOf(page).map(({ level }) => level);
    expect(levels(VIETNAMESE)).toEqual(levels(ENGLISH));
    expect(levels(ENGLISH).length).toBeGreaterThan(15);
  });

  test('tell their reader to type the same, and to look at the same addresses', () => {
    const english = sectionsOf(ENGLISH);
    for (const [i, section] of sectionsOf(VIETNAMESE).entries()) {
      const { title = '', ...other } = english[i] ?? { level: 0, text: '' };
      expect({ title, ...factsOf(section) }).toEqual({ title, ...factsOf({ title, ...other }) });
    }
  });

  test.each([
    ['hosting.md', 'dang-web.md'],
    ['dang-web.md', 'hosting.md'],
  ])('%s leads to %s, and to places that it has', (name, other) => {
    const page = readPage(name);
    expect(page.split('\n').slice(0, 4).join('\n')).toContain(`](${other})`);
    const anchors = new Set(sectionsOf(page).map(({ title }) => anchorOf(title)));
    const links = [...page.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor = '']) => anchor);
    expect(links.length).toBeGreaterThan(12);
    expect(links.filter((anchor) => !anchors.has(anchor))).toEqual([]);
  });

  test.each(['hosting.md', 'dang-web.md', 'huong-dan-bien-tap.md', 'the README of a new office'])(
    '%s names commands that there are',
    (name) => {
      const whole = name.endsWith('.md') ? readPage(name) : officeFile('README.md');
      // But for a slip that is shown with what is said of it.
      const page = whole.replace(/^\$ .*\n(?=Không có lệnh)/gm, '');
      const scripts = Object.keys(JSON.parse(officeFile('package.json')).scripts);
      const commands = Object.keys(commandMessages('vi').help.of).map((each) => each.split(' ')[0]);
      const named = (pattern: RegExp) => [...page.matchAll(pattern)].map(([, command]) => command);
      const run = named(/npm run (?:--silent )?([a-z]+)/g);
      expect(run.length).toBeGreaterThan(2);
      expect(run.filter((script) => !scripts.includes(String(script)))).toEqual([]);
      expect(named(/npx bantin ([a-z][a-z-]*)/g).filter((each) => !commands.includes(String(each)))).toEqual(
        [],
      );
    },
  );

  test.each(['hosting.md', 'dang-web.md'])('%s: the script for a server that cannot build runs', (name) => {
    const page = readPage(name);
    const [, script = ''] = /```sh\n(#!\/bin\/sh\n[\s\S]*?)```/.exec(page) ?? [];
    const [, first = '', last = '', from = '', to = 'x'] =
      /`(cd source)`[^`]*`(cd \.\.)`[^`]*`([^`]*rev-parse[^`]*)`[^`]*`([^`]*)`/.exec(page) ?? [];
    const lines = script.split('\n');
    const kept = [...lines.slice(0, lines.indexOf(first)), ...lines.slice(lines.indexOf(last) + 1)];
    const edited = kept.join('\n').replace(from, () => to);
    expect(edited).not.toMatch(/npm|git|cd source/);
    expect(edited).toMatch(/\$next" >> publications\.log\n$/);
    execFileSync('sh', ['-n'], { input: edited });
  });

  test('show the script and the hour of a new office’s server as they are', () => {
    expect(VIETNAMESE).toContain(officeFile('may-chu/bantin-publish'));
    const lines = officeFile('may-chu/cron').split('\n');
    expect(lines.length).toBeGreaterThan(2);
    for (const page of [ENGLISH, VIETNAMESE])
      expect(lines.filter((line) => !line.startsWith('#') && !page.includes(line))).toEqual([]);
  });
});
