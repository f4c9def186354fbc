import fs from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import { bantin, bulletin, type Files, type Run } from './bantin.ts';
import { build, NOW, newSite, QUIET_SETTINGS } from './site.ts';

/** The folder of a bulletin in both languages. */
export const NOTICE = 'bulletins/2017/thong-bao-mua-lu-thang-tam';

const page = (title: string) => `---\ntitle: ${title}\nsummary: Về cơ quan.\n---\n\nNội dung.\n`;

const FILES: Files = {
  ...QUIET_SETTINGS,
  [`${NOTICE}/index.vi.md`]: bulletin({ title: 'Mưa lũ', date: '2017-08-01' }, 'Nước sông lên nhanh.'),
  [`${NOTICE}/index.en.md`]: bulletin(
    { title: 'Floods', date: undefined, category: undefined, status: undefined, slug: 'floods' },
    'Floods.',
  ),
  'bulletins/2017/hop/index.vi.md': bulletin({}, 'Họp tại trụ sở.'),
  'bulletins/2018/hop/index.vi.md': bulletin({ date: '2018-02-03' }, 'Lại họp.'),
  'pages/gioi-thieu/index.vi.md': page('Giới thiệu'),
  'pages/gioi-thieu/index.en.md': page('About'),
};

interface Reported {
  id: string;
  file: string;
  line: number;
  en: { what: string; remedy: string };
}

/** A small site that was built once, so that its addresses are public. */
export class PublicSite {
  readonly folder: string;
  content: string;
  readonly output: string;
  /** How many the first build had. */
  warnings = 0;

  constructor() {
    ({ folder: this.folder, content: this.content, output: this.output } = newSite(FILES));
  }

  static async built(): Promise<PublicSite> {
    const site = new PublicSite();
    const { code, stdout } = await site.build('--json');
    expect(code).toBe(0);
    ({ warnings: site.warnings } = JSON.parse(stdout));
    return site;
  }

  build(...more: string[]): Promise<Run> {
    return build(this.content, this.output, ...more);
  }

  at(name: string): string {
    return path.join(this.content, name);
  }

  move(from: string, to: string): void {
    fs.renameSync(this.at(from), this.at(to));
  }

  edit(name: string, from: string | RegExp, to: string): void {
    const text = fs.readFileSync(this.at(name), 'utf8');
    expect(text).toMatch(from);
    fs.writeFileSync(this.at(name), text.replace(from, to));
  }

  /** The lost addresses that `check` names: where, and what to write. */
  async lost(cache = `${this.output}.cache`): Promise<{ at: string; what: string; remedy: string }[]> {
    const { stdout } = await bantin(
      ['check', '--content', this.content, '--cache', cache, '--json', '--now', NOW],
      // `check` knows the output of its own folder.
      { cwd: this.folder },
    );
    const problems: Reported[] = JSON.parse(stdout).problems;
    return problems
      .filter(({ id }) => id === 'address-lost' || id === 'addresses-lost')
      .map(({ file, line, en }) => ({ at: `${file.replace(/^.*?content\//, '')}:${line}`, ...en }));
  }
}
