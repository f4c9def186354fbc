import fs from 'node:fs';
import path from 'node:path';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';

/** A page of the web editor, over a folder of the browser's own in place of the one that an editor picks. */
export interface EditorPage {
  page: Page;
  /** What it asked of other hosts, what it forbade itself, and what went wrong in it. */
  outside: string[];
  violations(): Promise<string[]>;
  errors: string[];
  /** The files of the folder, by their paths. */
  files(): Promise<ReadonlyMap<string, Uint8Array>>;
}

/** In which folder of the browser's own the office's repository lies. */
const FOLDER = 'kho';

/** What is run before the page's own scripts. */
const PREPARE = `
  window.violations = [];
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    violations.push(effectiveDirective + ' ' + blockedURI));
  window.folder = async () =>
    (await navigator.storage.getDirectory()).getDirectoryHandle('${FOLDER}', { create: true });
  window.showDirectoryPicker = window.folder;
  // Behind a dialog each element is made grey by itself, which takes long without a graphics card.
  const coloured = new CSSStyleSheet();
  coloured.replaceSync('* { filter: none !important }');
  document.adoptedStyleSheets.push(coloured);
`;

interface Options {
  /** The folder that is copied into the browser's. */
  content?: string;
  /** Other hosts that the editor may ask. */
  git?: string | readonly string[];
}

/** The window of somebody in an office. */
export const WINDOW: BrowserContextOptions = {
  locale: 'vi-VN',
  timezoneId: 'Asia/Ho_Chi_Minh',
  // Fields are there as far as they can be seen.
  viewport: { width: 1400, height: 3000 },
  // To fade from page to page takes seconds without a graphics card.
  reducedMotion: 'reduce',
  serviceWorkers: 'block',
};

/** Once something is saved, the form closes by itself; what is opened before that is closed in its place. */
export async function formIsClosed(page: Page): Promise<void> {
  await page.waitForURL(/#\/collections\/[\w-]+$/);
  await page.locator('[data-key-path]').first().waitFor({ state: 'detached' });
}

/** Opens the editor of a site. */
export async function openEditor(
  context: BrowserContext,
  origin: string,
  { content, git = [] }: Options,
): Promise<EditorPage> {
  const page = await context.newPage();
  const outside: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (![origin, git].flat().some((host) => url.startsWith(`${host}/`)) && !/^(?:blob|data):/.test(url))
      outside.push(url);
  });
  page.on('pageerror', (error) => errors.push(error.message));
  await page.addInitScript(PREPARE);
  if (content) {
    // A page without the editor, at the same origin.
    await page.goto(`${origin}/404.html`);
    await page.evaluate(`(${WRITE})(${JSON.stringify(filesOf(content))})`);
  }
  await page.goto(`${origin}/admin/`);
  return {
    page,
    outside,
    errors,
    violations: () => page.evaluate('violations'),
    files: async () => {
      const files: Record<string, string> = await page.evaluate(`(${READ})()`);
      return new Map(Object.entries(files).map(([name, base64]) => [name, Buffer.from(base64, 'base64')]));
    },
  };
}

function filesOf(content: string): [string, string][] {
  return fs
    .readdirSync(content, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => [
      path.posix.join('content', path.relative(content, file).split(path.sep).join('/')),
      fs.readFileSync(file).toString('base64'),
    ]);
}

// As texts: what a tool adds to functions is not there in the browser.

const WRITE = `async (files) => {
  const root = await folder();
  await root.getDirectoryHandle('.git', { create: true });
  for (const [name, base64] of files) {
    const parts = name.split('/');
    let at = root;
    for (const part of parts.slice(0, -1)) at = await at.getDirectoryHandle(part, { create: true });
    const file = await at.getFileHandle(parts.at(-1), { create: true });
    const stream = await file.createWritable();
    await stream.write(Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0)));
    await stream.close();
  }
}`;

const READ = `async () => {
  const files = {};
  const walk = async (at, path) => {
    for await (const [name, handle] of at.entries()) {
      if (handle.kind === 'directory') await walk(handle, path + name + '/');
      else {
        const bytes = new Uint8Array(await (await handle.getFile()).arrayBuffer());
        let text = '';
        for (const byte of bytes) text += String.fromCharCode(byte);
        files[path + name] = btoa(text);
      }
    }
  };
  await walk(await folder(), '');
  return files;
}`;
