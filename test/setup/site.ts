import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { bantin, bulletin, type Files, type Run, SETTINGS, temporaryFolder, writeContent } from './bantin.ts';

/** The clock of the builds. */
export const NOW = '2026-11-22T08:00:00+07:00';

/** Path → hash of every file of a folder. */
export function bytesOf(folder: string): Record<string, string> {
  const files = fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile());
  const pairs = files.map((entry) => {
    const file = path.join(entry.parentPath, entry.name);
    return [
      path.relative(folder, file),
      createHash('sha1').update(fs.readFileSync(file)).digest('hex'),
    ] as const;
  });
  return Object.fromEntries(pairs.sort());
}

/** A site of `count` bulletins in both languages, one every third day, in two sections. */
export function manyBulletins(count: number): Files {
  const files: Files = { ...SETTINGS };
  for (let i = 0; i < count; i += 1) {
    const date = new Date(Date.UTC(2016, 0, 1 + i * 3)).toISOString().slice(0, 10);
    const folder = `bulletins/${date.slice(0, 4)}/tin-so-${i}`;
    const category = i % 2 ? 'tin-tuc' : 'thong-bao';
    files[`${folder}/index.vi.md`] = bulletin({
      title: `Tin số ${i}`,
      date,
      category,
      keywords: `[từ khóa ${i % 7}]`,
    });
    files[`${folder}/index.en.md`] = bulletin({
      title: `Item ${i}`,
      date: undefined,
      category: undefined,
      status: undefined,
    });
  }
  return files;
}

/** What a site does without where a test is not about it: each takes its time. */
const QUIET = 'features: {search: false, offline: false, titlePictures: false}\n';

/** Settings of a site with nothing but its pages and lists. */
export const QUIET_SETTINGS: Files = { ...SETTINGS, 'site.yml': `${SETTINGS['site.yml']}${QUIET}` };

/** So many bulletins of such a site. */
export const quietBulletins = (count: number): Files => ({ ...manyBulletins(count), ...QUIET_SETTINGS });

/** Writes a site in a new folder. @returns where it lies, and where it is built */
export function newSite(files: Files): { folder: string; content: string; output: string } {
  const folder = temporaryFolder();
  return { folder, content: writeContent(folder, files), output: path.join(folder, 'dist') };
}

/** `bantin build` of a content folder, with a cache of its own beside the output. */
export function build(content: string, output: string, ...more: string[]): Promise<Run> {
  return bantin(['build', ...foldersOf(content, output), ...more]);
}

/** The options of such a build. */
export function foldersOf(content: string, output: string): string[] {
  return ['--content', content, '--output', output, '--cache', `${output}.cache`, '--now', NOW];
}
