import { bulletin } from '../../setup/bantin.ts';
import type { EditedSite } from '../site.ts';
import { bundle, change, type Edits, pick, setting } from './edit.ts';

/** The translation of a bulletin, changed, where it has one. */
function changeEnglish(site: EditedSite, n: number, by: (text: string) => string): void {
  const both = site.ids().flatMap((id) => {
    const name = `bulletins/${id}/index.en.md`;
    return site.files[name] && site.files[name.replace('.en.', '.vi.')] ? [name] : [];
  });
  const [name] = both.length > 0 ? [pick(both, n)] : [];
  if (name) site.write(name, by(String(site.files[name])));
}

const setField = (key: string, value: string) => (text: string) => {
  const without = text.replace(new RegExp(`^${key}: .*\n`, 'm'), '');
  return without.replace('---\n', `---\n${key}: ${value}\n`);
};

const DAY = 86_400_000;

/** `2026-11-23`, so many days after the site's clock. */
const dayAfter = (site: EditedSite, days: number) =>
  new Date(site.clock + days * DAY).toISOString().slice(0, 10);

const CHANGE = /\/index\.vi\.\d.*\.md$/;

/** Another text of a bulletin, for a day. */
function schedule(site: EditedSite, n: number, days: number, by: (text: string) => string): void {
  const folder = bundle(site, n);
  const text = site.files[`${folder}/index.vi.md`];
  if (text) site.write(`${folder}/index.vi.${dayAfter(site, days)}T0700.md`, by(String(text)));
}

/** What an editor does with bulletins and standing pages, and the clock with their dates. */
export const CONTENT_EDITS: Edits = {
  'give a section an old name': (site, n) => {
    const text = String(site.files['categories.yml']).replace(/^ {2}aliases: .*\n/m, '');
    site.write('categories.yml', text.replace('\n', `\n  aliases: [cu-${n % 4}, /en/old-${n % 3}]\n`));
  },
  'give a standing page an old address': (site, n) => {
    const name = 'pages/gioi-thieu/index.vi.md';
    const text = site.files[name];
    if (text) site.write(name, setField('aliases', `[/cu/trang-${n % 5}.html]`)(String(text)));
  },
  'add a bulletin': (site, n) => {
    site.write(
      `bulletins/2026/them-${n}/index.vi.md`,
      bulletin({ title: `Thêm ${n}`, date: `2026-0${1 + (n % 9)}-05`, keywords: `[từ khóa ${n % 5}]` }),
    );
  },
  'add one in both languages, with a file': (site, n) => {
    const folder = `bulletins/2026/hai-${n}`;
    const attachments = '\n- file: a.pdf\n  title: Kế hoạch';
    site.write(`${folder}/index.vi.md`, bulletin({ title: `Hai ${n}`, date: '2026-11-01', attachments }));
    const shared = { date: undefined, category: undefined, status: undefined };
    site.write(`${folder}/index.en.md`, bulletin({ ...shared, title: `Two ${n}` }));
    site.write(`${folder}/a.pdf`, `%PDF-1.4 ${n % 10}`);
  },
  'publish what is only a link': (site, n) => {
    const fields = { title: `Nơi khác ${n}`, date: '2026-11-03', link: 'https://example.gov.vn/a' };
    site.write(`bulletins/2026/lien-ket-${n}/index.vi.md`, bulletin(fields, ''));
  },
  'change a body': (site, n) => change(site, n, (text) => `${text}\nThêm một câu ${n}.\n`),
  'change a title': (site, n) => change(site, n, setField('title', `Tên mới ${n}`)),
  'change a summary': (site, n) => change(site, n, setField('summary', `Tóm tắt mới ${n}.`)),
  'change an attachment of the same size': (site, n) => {
    const files = Object.keys(site.files).filter((name) => name.endsWith('.pdf'));
    if (files.length > 0) site.write(pick(files, n), `%PDF-1.4 ${(n + 1) % 10}`);
  },
  'remove a bulletin': (site, n) => {
    if (site.ids().length > 3) site.remove(bundle(site, n));
  },
  'rename a folder': (site, n) => {
    const from = `bulletins/${pick(
      site.ids().filter((id) => id.startsWith('2026')),
      n,
    )}`;
    const to = `bulletins/2026/doi-ten-${n}`;
    if (from === to) return;
    for (const [name, text] of Object.entries(site.files)) {
      if (name.startsWith(`${from}/`)) site.write(name.replace(from, to), text);
    }
    site.remove(from);
  },
  'swap two dates': (site, n) => {
    change(site, n, setField('date', '2026-03-03'));
    change(site, n + 1, setField('date', '2026-02-02'));
  },
  'move to the other section': (site, n) =>
    change(site, n, setField('category', n % 2 ? 'tin-tuc' : 'thong-bao')),
  withdraw: (site, n) => change(site, n, setField('status', 'withdrawn')),
  'make a draft': (site, n) => change(site, n, setField('status', 'draft')),
  approve: (site, n) => change(site, n, setField('status', 'approved')),
  'hold a translation back': (site, n) => changeEnglish(site, n, setField('status', 'draft')),
  'let a translation wait': (site, n) => changeEnglish(site, n, setField('status', 'pending')),
  'withdraw a translation': (site, n) => changeEnglish(site, n, setField('status', 'withdrawn')),
  'let a translation go': (site, n) => changeEnglish(site, n, setField('status', 'approved')),
  'withdraw from a day': (site, n) =>
    change(site, n, setField('withdrawFrom', dayAfter(site, pick([-3, 1, 5], n)))),
  'tell what was changed': (site, n) =>
    change(site, n, setField('changes', `[{date: ${dayAfter(site, pick([-1, 1], n))}, note: Lần ${n}.}]`)),
  'change it tomorrow': (site, n) => schedule(site, n, 1, setField('summary', `Tóm tắt mới ${n}.`)),
  'change it since yesterday': (site, n) => schedule(site, n, -1, setField('summary', `Tóm tắt cũ ${n}.`)),
  'change it tomorrow, if it is approved': (site, n) => schedule(site, n, 1, setField('status', 'pending')),
  'withdraw it tomorrow by a change': (site, n) => schedule(site, n, 1, setField('status', 'withdrawn')),
  'edit what is to come': (site, n) => {
    const coming = Object.keys(site.files).filter((name) => CHANGE.test(name));
    const [name] = coming.length > 0 ? [pick(coming, n)] : [];
    if (name) site.write(name, `${site.files[name]}\nThêm ${n}.\n`);
  },
  'a day passes': (site) => site.forward(1),
  'set a slug': (site, n) => change(site, n, setField('slug', `dia-chi-${n}`)),
  'set an alias': (site, n) => change(site, n, setField('aliases', `[/cu/${n}.aspx, "/cu.aspx?id=${n}"]`)),
  'name its source in each language': (site, n) =>
    change(site, n, setField('source', n % 2 ? '{vi: TTĐT, en: Portal}' : '{en: Portal}')),
  'make a notice of it': (site, n) => change(site, n, setField('kind', n % 2 ? 'news' : 'notice')),
  'count its readers': (site, n) => change(site, n, setField('views', `${n * 7}`)),
  'feature until a day': (site, n) => change(site, n, setField('featuredUntil', '2026-12-01')),
  'name who took the picture': (site, n) => change(site, n, setField('imageCredit', 'Mai Lan')),
  'leave its hour out': (site, n) => change(site, n, setField('date', '2026-10-09')),
  'add a keyword without its marks': (site, n) => change(site, n, setField('keywords', '[tu khoa, từ khóa]')),
  'pages of authors and sources': setting('features: {', 'features: {authorPages: true, sourcePages: true, '),
  'name its author': (site, n) =>
    change(site, n, setField('author', `[Mai Xuân, Mai ${pick(['Xuan', 'Xuân', 'Lan'], n)}]`)),
  'name its source': (site, n) =>
    change(site, n, setField('source', pick(['Báo Mộc', 'Bao Moc', 'TTXVN'], n))),
  'let it expire': (site, n) => change(site, n, setField('expires', '2026-11-30')),
  'relate to another': (site, n) => change(site, n, setField('related', `[${pick(site.ids(), n + 3)}]`)),
  'link to another in the text': (site, n) =>
    change(
      site,
      n,
      (text) => `${text}\nXem [tin khác](${pick(site.ids(), n + 2)}) và [lưu trữ](/vi/luu-tru/).\n`,
    ),
  'add or remove a translation': (site, n) => {
    const folder = bundle(site, n);
    const [vi, en] = [`${folder}/index.vi.md`, `${folder}/index.en.md`];
    if (site.files[vi] && site.files[en]) site.remove(en);
    else if (site.files[vi]) {
      const shared = { date: undefined, category: undefined, status: undefined };
      site.write(en, bulletin({ ...shared, title: `Translated ${n}` }));
    }
  },
};
