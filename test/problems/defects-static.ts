import fs from 'node:fs';
import path from 'node:path';
import { bulletin } from '../setup/bantin.ts';
import type { Defect } from './site.ts';
import { inText, TEXT } from './site.ts';

/** A file in `static/`, as tests name it from the content folder. */
const at = (file: string) => `../static/${file}`;
const one = (id: Defect['id'], file: string, what: string, text = 'x'): Defect => ({
  what,
  id,
  at: `${at(file)}:1:1`,
  files: { [at(file)]: text },
});

/** A file of so many bytes that holds nothing. */
const sized = (file: string, size: number) => (content: string) => {
  const absolute = path.join(content, at(file));
  fs.mkdirSync(path.dirname(absolute), { recursive: true });
  fs.writeFileSync(absolute, '');
  fs.truncateSync(absolute, size);
};

/** What can be wrong with the office's own files. */
export const STATIC_DEFECTS: readonly Defect[] = [
  one('static-address', 'index.html', 'the address of the gateway'),
  one('static-address', 'vi/2017/hop.html.txt', 'a folder of pages'),
  one('static-address', 'EN/a.txt', 'a folder of pages that the site does not have yet, by letter case'),
  one('static-address', 'Robots.TXT', 'a file of Bantin, by letter case'),
  one('static-address', 'robots.txt/a.txt', 'a folder where Bantin has a file'),
  one('static-address', 'MEDIA/a.pdf', 'a folder of Bantin, by letter case'),
  one('static-address', 'sitemap-2017.xml', 'a sitemap'),
  one('static-address', 'vi.html', 'a page that some hosts serve for the home page'),
  one('static-address', 'Assets.html', 'a page that some hosts serve for a folder'),
  {
    what: 'two files by letter case',
    id: 'static-address',
    at: `${at('bieu-mau.pdf')}:1:1`,
    files: { [at('Bieu-mau.pdf')]: 'a', [at('bieu-mau.pdf')]: 'b' },
  },
  {
    what: 'two folders by letter case, which Windows takes for one',
    id: 'static-address',
    at: `${at('tep/b.txt')}:1:1`,
    files: { [at('Tep/a.txt')]: 'a', [at('tep/b.txt')]: 'b' },
  },
  {
    what: 'a folder where there is a file, by letter case',
    id: 'static-address',
    at: `${at('a.txt/b.txt')}:1:1`,
    files: { [at('A.txt')]: 'a', [at('a.txt/b.txt')]: 'b' },
  },
  {
    what: 'an old address that one of the office’s own files has',
    id: 'alias-duplicate',
    at: `${TEXT}:7:11`,
    files: { ...inText({ aliases: '[/Tin/cu.pdf]' }), [at('tin/cu.pdf')]: 'x' },
  },
  {
    what: 'an old address whose page needs a folder where there is such a file',
    id: 'alias-duplicate',
    at: `${TEXT}:7:11`,
    files: { ...inText({ aliases: '["/cu.json/a?id=1"]' }), [at('cu.json')]: '{}' },
  },
  one('static-reserved', '_redirects', 'a file of rules that Bantin writes'),
  one('static-reserved', '_headers', 'a file of rules of a host'),
  one('static-reserved', '_worker.js', 'a program that takes a site over'),
  one('static-reserved', '.bantin', 'the mark of an output'),
  one('static-reserved', '.htaccess', 'a file of rules of Apache'),
  one('static-reserved', 'tep/.env', 'a hidden file in a folder'),
  {
    ...one('static-reserved', '.Well-Known/a.txt', 'the folder of services in another case'),
    at: `${at('.Well-Known')}:1:1`,
  },
  {
    ...one('static-reserved', 'functions/api.js', 'a folder of programs'),
    at: `${at('functions')}:1:1`,
  },
  one('static-html', 'bieu-mau/a.html', 'a page in a folder'),
  one('static-html', '.well-known/a.htm', 'a page among the files for services'),
  one('static-type', 'a.php', 'a program for a server'),
  one('static-type', 'cai-dat.exe', 'a program for Windows'),
  one('static-type', 'LICENSE', 'a file without an ending'),
  one('static-type', 'tep/CNAME', 'a name of a host in a folder'),
  one('static-type', 'tep/README.md', 'a text in a folder'),
  one('static-name', 'a#1.txt', 'a sign of addresses'),
  one('static-name', 'aux.txt', 'a device of Windows'),
  one('static-name', 'a%20b.txt', 'a percent sign'),
  one('static-name', `${'lịch'.normalize('NFD')}.pdf`, 'marks that are stored apart'),
  one('static-name', `${'a'.repeat(210)}.txt`, 'a name that is too long'),
  {
    ...one('static-name', 'tep./a.txt', 'a folder with a dot at its end'),
    at: `${at('tep.')}:1:1`,
  },
  {
    what: 'a link to a file',
    id: 'static-link',
    at: `${at('a.txt')}:1:1`,
    files: { [at('b.txt')]: 'x' },
    prepare: (content) => fs.symlinkSync('b.txt', path.join(content, at('a.txt'))),
  },
  {
    what: 'a link to the content',
    id: 'static-link',
    at: `${at('tin')}:1:1`,
    files: { [at('b.txt')]: 'x' },
    prepare: (content) => fs.symlinkSync(content, path.join(content, at('tin'))),
  },
  {
    what: 'a folder of own files that is a link itself',
    id: 'static-link',
    at: '../static:1:1',
    files: { '../khac/a.exe': 'x' },
    prepare: (content) => fs.symlinkSync('khac', path.join(content, '../static')),
  },
  {
    what: 'a large file',
    id: 'static-large',
    at: `${at('quy-hoach.pdf')}:1:1`,
    severity: 'warning',
    files: {},
    prepare: sized('quy-hoach.pdf', 11_000_000),
  },
  {
    what: 'a file that is too large',
    id: 'static-too-large',
    at: `${at('phim.mp4')}:1:1`,
    files: {},
    prepare: sized('phim.mp4', 101 * 2 ** 20),
  },
];

/** What may be there, and is no problem. */
export const GOOD_STATIC: Record<string, string> = {
  [at('CNAME')]: 'bantin.example.gov.vn\n',
  [at('google123abc.html')]: 'google-site-verification: google123abc.html',
  [at('zalo_verifierAb-9.HTML')]: '<meta property="zalo-platform-site-verification" content="Ab-9">',
  [at('.well-known/security.txt')]: 'Contact: mailto:lienhe@example.gov.vn\n',
  [at('.well-known/acme-challenge/aB_9-x')]: 'aB_9-x.key',
  [at('tai-lieu/Biểu mẫu 01.docx')]: 'x',
  [at('favicon.ico')]: 'x',
  [at('README.md')]: 'Ghi chú của cơ quan.',
  [at('.gitkeep')]: '',
  [at('tai-lieu/.gitkeep')]: '',
  'bulletins/2017/khac/index.vi.md': bulletin(
    { aliases: '["/google123abc/", "/tai-lieu/cu.aspx?id=1"]' },
    'Tải [biểu mẫu](/tai-lieu/Biểu%20mẫu%2001.docx).',
  ),
};
