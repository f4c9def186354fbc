import fs from 'node:fs';
import path from 'node:path';
import { type GitState, gitStateOf } from '../cache/git-state.ts';
import { isExample } from '../content/fields/base-url.ts';
import { feedIdOf, readFeedId } from '../content/fields/feed-id.ts';
import type { Logo } from '../content/logo.ts';
import type { SiteSettings } from '../content/settings.ts';
import type { FindingId } from '../i18n/office.vi.ts';
import { PROJECT } from '../system/code.ts';

/** Something that is missing to go live. */
export interface Finding {
  id: FindingId;
  /** What its sentence names: a file, an address, a number. */
  value: string;
}

/** What the doctor looks at. */
export interface Patient {
  /** The office's folder. */
  office: string;
  content: string;
  settings: SiteSettings;
  /** Ids of the standing pages. */
  pages: readonly string[];
  errors: number;
  /** How many bulletins are public now. */
  shown: number;
}

/** Names of standing pages that rules ask for, by what they are about. */
const PAGES: readonly { id: FindingId; names: RegExp }[] = [
  { id: 'privacy-missing', names: /rieng-tu|bao-mat|du-lieu-ca-nhan|privacy/ },
  { id: 'accessibility-missing', names: /tiep-can|accessib/ },
];

/** Everything that is missing to go live, the gravest first. */
export async function examine(patient: Patient): Promise<Finding[]> {
  const { office, content, settings, pages, errors, shown } = patient;
  const findings: Finding[] = [];
  const find = (isMissing: boolean, id: FindingId, value = '') => {
    if (isMissing) findings.push({ id, value });
  };
  find(errors > 0, 'content-errors', String(errors));
  find(isExample(settings.baseUrl), 'url-example', settings.baseUrl);
  find(!hasResponsible(settings), 'responsible-missing');
  find(settings.logo === undefined, 'logo-missing');
  find(isNeutral(settings.logo), 'logo-neutral');
  for (const { id, names } of PAGES) find(!pages.some((page) => names.test(page)), id);
  const { phone, email } = settings.owner;
  find(!phone && !email && !pages.some((page) => /lien-he|contact/.test(page)), 'contact-missing');
  for (const file of unfilled(content)) findings.push({ id: 'placeholder', value: file });
  find(errors === 0 && shown === 0, 'nothing-public');
  findings.push(...publication(office));
  find(!fs.existsSync(path.join(office, 'package-lock.json')), 'lock-missing');
  const state = await gitStateOf(office);
  if (state !== 'whole') findings.push({ id: GIT[state], value: office });
  return findings;
}

/** What a site can go live without, but would be better for. @param year of today */
export function advise({ settings }: Pick<Patient, 'settings'>, year: number): Finding[] {
  const { feedId, baseUrl } = settings;
  const value = feedIdOf(baseUrl, year);
  const isWanted = feedId === undefined && !isExample(baseUrl) && readFeedId(value) !== undefined;
  return isWanted ? [{ id: 'feed-id-absent', value }] : [];
}

const GIT: Readonly<Record<Exclude<GitState, 'whole'>, FindingId>> = {
  'no-git': 'git-no-git',
  'no-repository': 'git-no-repository',
  empty: 'git-empty',
  foreign: 'git-foreign',
  unreadable: 'git-unreadable',
  shallow: 'git-shallow',
};

/** A place that is to be filled in, as in the files of a new office. */
const PLACEHOLDER = /\[(?:điền|fill in)/i;

const hasResponsible = ({ owner, languages }: SiteSettings) =>
  languages.every(
    (lang) => owner.responsible[lang].trim() !== '' && !PLACEHOLDER.test(owner.responsible[lang]),
  );

/** Whether it is the one that a new office begins with. */
function isNeutral(logo: Logo | undefined): boolean {
  const neutral = path.join(PROJECT, 'src/office/template/content/assets/logo.svg');
  return logo?.ending === 'svg' && logo.data.trim() === fs.readFileSync(neutral, 'utf8').trim();
}

/** Settings and standing pages in which something is not filled in; from the office's folder. */
function unfilled(content: string): string[] {
  const pages = path.join(content, 'pages');
  const texts = fs.existsSync(pages)
    ? fs
        .readdirSync(pages, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.md'))
        .map((name) => path.join('pages', name))
    : [];
  return ['site.yml', ...texts.sort()]
    .filter((name) => fs.existsSync(path.join(content, name)))
    .filter((name) => PLACEHOLDER.test(fs.readFileSync(path.join(content, name), 'utf8')))
    .map((name) => path.join(path.basename(content), name).split(path.sep).join('/'));
}

/** Whether something publishes the site, and does so every hour. GitLab's schedules and a server's cron are not in files. */
function publication(office: string): Finding[] {
  const workflows = path.join(office, '.github/workflows');
  const names = fs.existsSync(workflows)
    ? fs.readdirSync(workflows).filter((name) => /\.ya?ml$/.test(name))
    : [];
  const publishing = names
    .map((name) => ({ name, text: fs.readFileSync(path.join(workflows, name), 'utf8') }))
    .filter(
      ({ text }) => /deploy-pages|npm run build|bantin build/.test(text) && !/^ *pull_request:/m.test(text),
    );
  const [first] = publishing;
  if (first) {
    const isTimed = publishing.some(({ text }) => /^ *schedule:/m.test(text));
    return isTimed ? [] : [{ id: 'schedule-absent', value: `.github/workflows/${first.name}` }];
  }
  const others = ['.gitlab-ci.yml', 'may-chu', 'netlify.toml', 'wrangler.toml'];
  if (others.some((name) => fs.existsSync(path.join(office, name)))) return [];
  return [{ id: 'publish-absent', value: '' }];
}
