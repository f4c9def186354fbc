import { expect, test } from 'vitest';
import { UsageError } from '../i18n/usage-error.ts';
import { officeOfFlags, standardOffice } from './new-office.ts';
import { officeFiles } from './office-files.ts';
import { siteYaml } from './site-yaml.ts';

test.for([
  ['vi', ['vi']],
  ['vi,en', ['vi', 'en']],
  ['en, vi', ['en', 'vi']],
  ['VI+EN', ['vi', 'en']],
  ['vi vi', ['vi']],
] as const)('the languages “%s” are %j', ([written, languages]) => {
  expect(officeOfFlags({ languages: written })).toEqual({ languages });
});

test.for([
  { languages: 'fr' },
  { languages: 'vi,tiếng Anh' },
  { languages: ',' },
  { host: 'netlify.com' },
  { host: '' },
  { url: 'bantin.tinh.gov.vn' },
  { url: 'https://user:matkhau@tinh.gov.vn' },
  { url: 'javascript:alert(1)' },
  { 'name-vi': ' \n ' },
  { 'name-en': 'x'.repeat(301) },
])('%j is reported', (flags) => {
  expect(() => officeOfFlags(flags)).toThrow(UsageError);
});

test('a host without ready files is named as one that Bantin knows', () => {
  expect(() => officeOfFlags({ host: 'Cloudflare' })).toThrow(
    expect.objectContaining({ params: expect.objectContaining({ isKnown: true }) }),
  );
});

test('a name is one line in one form, an address has no slash at its end', () => {
  const read = officeOfFlags({
    'name-vi': '  Tỉnh \n Mới ',
    url: 'https://tinh.gov.vn/tin/',
    host: 'GitHub',
  });
  expect(read).toEqual({ nameVi: 'Tỉnh Mới', url: 'https://tinh.gov.vn/tin', host: 'github' });
});

test.for(['Sở “Y tế”: tỉnh # 1', 'a\\b\nc', "'''", '---', '{{ x }}', 'null'])(
  'the name %j stands in site.yml as it is',
  async (nameVi) => {
    const { load } = await import('js-yaml');
    const office = { ...standardOffice('vi'), nameVi };
    expect(load(siteYaml(office, 2026))).toMatchObject({ name: { vi: nameVi }, languages: ['vi'] });
  },
);

test('settings come in the order of the languages, the second only where it is used', () => {
  expect(siteYaml(standardOffice('vi'), 2026)).not.toContain('  en:');
  expect(siteYaml({ ...standardOffice('vi'), languages: ['en', 'vi'] }, 2026)).toContain(
    'languages: [en, vi]',
  );
});

test('the host is a setting; where none is chosen, a comment', () => {
  expect(siteYaml({ ...standardOffice('vi'), host: 'gitlab' }, 2026)).toMatch(/^host: gitlab$/m);
  expect(siteYaml(standardOffice('vi'), 2026)).toMatch(/^# host: github$/m);
});

test('titles are drawn from the year on in which the office is made', async () => {
  const { load } = await import('js-yaml');
  const settings = load(siteYaml(standardOffice('vi'), 2027));
  // js-yaml may read numbers as numbers.
  expect(String((settings as { features: { titlePictures: unknown } }).features.titlePictures)).toBe('2027');
});

test('ids of feed entries begin with the domain and the year, once the domain is known', async () => {
  const { load } = await import('js-yaml');
  const at = (url: string) => load(siteYaml({ ...standardOffice('vi'), url }, 2026));
  expect(at('https://bantin.mocgiang.gov.vn')).toMatchObject({ feedId: 'bantin.mocgiang.gov.vn,2026' });
  expect(at('https://so-thu.github.io/ban-tin')).toMatchObject({ feedId: 'so-thu.github.io,2026' });
  for (const url of [standardOffice('vi').url, 'http://localhost:8080', 'http://[::1]:80'])
    expect(at(url)).not.toHaveProperty('feedId');
});

test('the name stands in the README as it is', () => {
  const office = { ...standardOffice('vi'), nameVi: "Sở A $& B $' C" };
  const files = officeFiles(office, { folderName: 'kho', dependency: { spec: '1' }, year: 2026 });
  expect(String(files.find(({ name }) => name === 'README.md')?.content)).toContain("Sở A $& B $' C\n");
});
