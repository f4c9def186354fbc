import { expect, test } from 'vitest';
import { createRoutes } from './routes.ts';

const bulletin = { id: '2017/tptm' } as Parameters<ReturnType<typeof createRoutes>['bulletin']>[0];
const version = { lang: 'vi', slug: 'thanh-pho' } as Parameters<
  ReturnType<typeof createRoutes>['bulletin']
>[1];
const category = { id: 'tin', slug: { vi: 'tin-tuc', en: 'news' } } as Parameters<
  ReturnType<typeof createRoutes>['section']
>[1];

const table = (baseUrl: string) => {
  const routes = createRoutes(baseUrl);
  return [
    routes.gateway,
    routes.notFound,
    routes.home('en'),
    routes.bulletin(bulletin, version),
    routes.section('en', category),
    routes.sectionMonth('vi', category, '2017-04'),
    routes.archive('vi'),
    routes.archiveMonth('en', '2017-04'),
    routes.label('vi', 'keyword', 'lu-lut'),
    routes.label('vi', 'author', 'mai-xuan'),
    routes.label('en', 'source', 'bao-moi'),
    routes.page('vi', 'gioi-thieu'),
    routes.file('media/2017/tptm/a.pdf'),
    routes.rooted('/vi/lien-he.html'),
  ];
};

const PATHS = [
  '/',
  '/404.html',
  '/en/',
  '/vi/2017/thanh-pho.html',
  '/en/news/',
  '/vi/tin-tuc/2017-04.html',
  '/vi/luu-tru/',
  '/en/archive/2017-04.html',
  '/vi/tu-khoa/lu-lut.html',
  '/vi/tac-gia/mai-xuan.html',
  '/en/source/bao-moi.html',
  '/vi/gioi-thieu.html',
  '/media/2017/tptm/a.pdf',
  '/vi/lien-he.html',
];

test('addresses from the root of a host', () => {
  expect(table('https://bantin.example.gov.vn')).toEqual(PATHS);
});

test('addresses below a path', () => {
  expect(table('https://user.github.io/repo')).toEqual(PATHS.map((path) => `/repo${path}`));
});

test.for([
  ['https://a.vn', '/', 'index.html'],
  ['https://a.vn', '/vi/', 'vi/index.html'],
  ['https://a.vn', '/vi/2017/x.html', 'vi/2017/x.html'],
  ['https://a.vn/repo', '/repo/', 'index.html'],
  ['https://a.vn/repo', '/repo/en/news/', 'en/news/index.html'],
] as const)('%s: %s is the file %s', ([baseUrl, url, file]) => {
  expect(createRoutes(baseUrl).outputFile(url)).toBe(file);
});
