import fs from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { ROOT, temporaryFolder } from '../../test/setup/bantin.ts';
import { MARKER, markerText } from '../cache/last-build/manifest.ts';
import { UsageError } from '../i18n/usage-error.ts';
import { checkOutputFolder, clearCache, contentFolderOf, isPublished } from './output-folder.ts';

let folder: string;
const at = (name: string) => path.join(folder, name);

function write(name: string, text = ''): void {
  fs.mkdirSync(path.dirname(at(name)), { recursive: true });
  fs.writeFileSync(at(name), text);
}

beforeEach(() => {
  folder = fs.realpathSync(temporaryFolder());
  write('content/site.yml');
});

const FLAGS = { drafts: false, clean: false, strict: false, allowRemovals: false };

/** What is said against an output; nothing where it may be one. */
function faultOf(output: string, flags: Partial<typeof FLAGS> = {}): string | undefined {
  const folders = { content: at('content'), cache: at('cache'), output };
  try {
    checkOutputFolder({ ...FLAGS, ...folders, ...flags });
    return undefined;
  } catch (error) {
    if (error instanceof UsageError) return error.id;
    throw error;
  }
}

test.for<[string, string | undefined]>([
  ['new', undefined],
  ['empty', undefined],
  ['ours', undefined],
  ['foreign', 'output-foreign'],
  ['file', 'output-not-folder'],
  ['content', 'output-holds-content'],
  ['content/pages', 'output-holds-content'],
  ['content-2', undefined],
  ['layouts/custom', 'output-holds-content'],
  ['layouts', 'output-holds-content'],
  ['link', 'output-holds-content'],
  ['cache', 'output-holds-content'],
  ['cache/dist', undefined],
  ['.', 'output-holds-content'],
  [path.join(ROOT, 'src/dist'), 'output-holds-content'],
  [path.join(ROOT, 'node_modules'), 'output-holds-content'],
  [ROOT, 'output-holds-content'],
  [process.cwd(), 'output-holds-content'],
])('as an output “%s” is %s', ([name, fault]) => {
  fs.mkdirSync(at('empty'));
  write('foreign/a.docx');
  write(`ours/${MARKER}`, markerText({ id: 'a', isPreview: false }));
  write('file');
  fs.symlinkSync('content', at('link'));
  const output = path.resolve(folder, name);
  expect(faultOf(fs.existsSync(output) ? fs.realpathSync(output) : output)).toBe(fault);
});

test('drafts go to previews and new folders, not to where a site is published', () => {
  write(`preview/${MARKER}`, markerText({ id: 'a', isPreview: true }));
  write(`site/${MARKER}`, markerText({ id: 'a', isPreview: false }));
  write(`damaged/${MARKER}`, '');
  vi.spyOn(process, 'cwd').mockReturnValue(folder);
  const published = ['new', 'preview', 'site', 'damaged', 'dist'].filter(
    (name) => faultOf(at(name), { drafts: true }) === 'drafts-published',
  );
  vi.restoreAllMocks();
  expect(published).toEqual(['site', 'damaged', 'dist']);
  expect(isPublished(at('new'))).toBe(false);
});

test('a content folder that is not there is a wrong use', () => {
  const options = { ...FLAGS, content: at('content'), cache: at('cache'), output: at('dist') };
  expect(contentFolderOf(options)).toMatchObject({ root: at('content'), cache: at('cache') });
  expect(contentFolderOf(options)).not.toHaveProperty('baseUrl');
  expect(contentFolderOf({ ...options, baseUrl: 'https://a.vn' })).toHaveProperty('baseUrl', 'https://a.vn');
  expect(() => contentFolderOf({ ...options, content: at('none') })).toThrow(UsageError);
});

test('a cache is emptied of what Bantin keeps there, and of nothing else', () => {
  for (const name of ['images/a.webp', 'records/2017.records', 'outputs/a.state', 'other/a', 'a'])
    write(`cache/${name}`);
  clearCache(at('cache'));
  expect(fs.readdirSync(at('cache')).sort()).toEqual(['a', 'other']);
  clearCache(at('none'));
});
