import { readBaseUrl } from '../content/fields/base-url.ts';
import { HOSTS } from '../content/hosts.ts';
import { isLang, LANGS, type Lang, type Localized } from '../i18n/language.ts';
import { UsageError } from '../i18n/usage-error.ts';

/** Where a site can be published by files that `bantin init` writes. */
export const INIT_HOSTS = ['github', 'gitlab', 'server', 'none'] as const;
export type InitHost = (typeof INIT_HOSTS)[number];

/** What `bantin init` asks. */
export interface NewOffice {
  /** The office's name in Vietnamese, which is the name of its site too. */
  nameVi: string;
  nameEn: string;
  /** The address of the site, as `baseUrl` in `site.yml`. */
  url: string;
  /** The first is the default. */
  languages: readonly Lang[];
  host: InitHost;
}

/** For who does not know the address yet: `bantin doctor` and `bantin build` say that it is to be changed. */
export const EXAMPLE_URL = 'https://bantin.example.gov.vn';

/** For who has not said the name: `bantin doctor` says that it is to be changed. */
export const EXAMPLE_NAME: Readonly<Localized> = { vi: 'Tên cơ quan', en: 'Name of the office' };

/** What is taken where nothing is said. */
export function standardOffice(lang: Lang): NewOffice {
  return {
    nameVi: EXAMPLE_NAME.vi,
    nameEn: EXAMPLE_NAME.en,
    url: EXAMPLE_URL,
    languages: lang === 'vi' ? ['vi'] : LANGS,
    host: 'none',
  };
}

/** The flags of `bantin init`, as they were typed. */
export type OfficeFlags = Partial<Record<'name-vi' | 'name-en' | 'url' | 'languages' | 'host', string>>;

/** @throws UsageError for a flag that cannot be taken */
export function officeOfFlags(flags: OfficeFlags): Partial<NewOffice> {
  const { url, languages, host } = flags;
  const office: Partial<NewOffice> = {};
  if (flags['name-vi'] !== undefined) office.nameVi = nameOf(flags['name-vi']);
  if (flags['name-en'] !== undefined) office.nameEn = nameOf(flags['name-en']);
  if (url !== undefined) {
    const read = readBaseUrl(url);
    if (read === undefined) throw new UsageError('url-invalid', { value: url });
    office.url = read;
  }
  if (languages !== undefined) {
    const read = readLanguages(languages);
    if (!read) throw new UsageError('languages-invalid', { value: languages });
    office.languages = read;
  }
  if (host !== undefined) {
    const found = INIT_HOSTS.find((known) => known === host.toLowerCase());
    if (!found) {
      const isKnown = HOSTS.some((known) => known === host.toLowerCase());
      throw new UsageError('host-invalid', { value: host, hosts: INIT_HOSTS.join(', '), isKnown });
    }
    office.host = found;
  }
  return office;
}

const LONGEST_NAME = 300;

/** As it can stand in `site.yml`; nothing where it cannot. */
export function readName(written: string): string | undefined {
  const name = written.normalize('NFC').replace(/\s+/g, ' ').trim();
  return name === '' || name.length > LONGEST_NAME ? undefined : name;
}

/** @throws UsageError */
function nameOf(written: string): string {
  const name = readName(written);
  if (name === undefined) throw new UsageError('name-invalid', { value: written });
  return name;
}

/** `vi`, or `vi,en` in the order of the site's languages. */
function readLanguages(written: string): Lang[] | undefined {
  const words = written
    .toLowerCase()
    .split(/[\s,+]+/)
    .filter(Boolean);
  const languages = [...new Set(words.filter(isLang))];
  return languages.length > 0 && words.every(isLang) ? languages : undefined;
}
