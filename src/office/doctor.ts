import fs from 'node:fs';
import path from 'node:path';
import { type GitState, gitStateOf } from '../cache/git/state.ts';
import type { OwnersState } from '../checks/code-owners.ts';
import { isExample } from '../content/fields/base-url.ts';
import { feedIdOf, readFeedId } from '../content/fields/feed-id.ts';
import type { Logo } from '../content/logo.ts';
import type { SiteSettings } from '../content/settings.ts';
import type { FindingId } from '../i18n/office/vi.ts';
import { PROJECT } from '../system/code.ts';
import { wayTo } from '../system/inside-folder.ts';
import { dependencyOutside } from './dependency.ts';
import { EXAMPLE_NAME } from './new-office.ts';
import { type Finding, publicationFindings, takesAddressFromHost } from './publication.ts';

/** What `bantin doctor` looks at. */
export interface OfficeState {
  /** The office's folder. */
  office: string;
  content: string;
  settings: SiteSettings;
  /** Ids of the standing pages. */
  pages: readonly string[];
  /** Whether a page says how readers are counted (`privacy: true`). */
  saysCounting: boolean;
  errors: number;
  /** How far the file of who approves is right. */
  owners: OwnersState;
  /** How many bulletins are public now. */
  shown: number;
}

/** Names of standing pages that rules ask for, by what they are about. */
const PAGES: readonly { id: FindingId; names: RegExp }[] = [
  { id: 'privacy-missing', names: /rieng-tu|bao-mat|du-lieu-ca-nhan|privacy/ },
  { id: 'accessibility-missing', names: /tiep-can|accessib/ },
];

/** Everything that is missing to go live, the gravest first. */
export async function examine(found: OfficeState): Promise<Finding[]> {
  const { office, content, settings, pages, saysCounting, owners, errors, shown } = found;
  const findings: Finding[] = [];
  const find = (isMissing: boolean, id: FindingId, value = '') => {
    if (isMissing) findings.push({ id, value });
  };
  find(errors > 0, 'content-errors', String(errors));
  // Of settings that cannot be read nobody knows what they lack.
  if (hasSettings(settings)) findings.push(...settingsFindings(office, settings));
  for (const { id, names } of PAGES)
    find(!pages.some((page) => names.test(page)) && !(id === 'privacy-missing' && saysCounting), id);
  // Whoever is counted may read how (Decree 13/2023, article 13).
  const isCounting = settings.views.counter.provider !== 'none';
  find(isCounting && !saysCounting && hasSettings(settings), 'privacy-uncounted');
  const { phone, email } = settings.owner;
  find(
    hasSettings(settings) && !phone && !email && !pages.some((page) => /lien-he|contact/.test(page)),
    'contact-missing',
  );
  for (const file of unfilled(office, content)) findings.push({ id: 'placeholder', value: file });
  find(errors === 0 && shown === 0, 'nothing-public');
  findings.push(...publicationFindings(office));
  find(owners !== 'right', owners === 'stale' ? 'approvers-stale' : 'approvers-unwritten');
  const outside = dependencyOutside(office);
  find(outside !== undefined, 'dependency-outside', outside);
  find(!fs.existsSync(path.join(office, 'package-lock.json')), 'lock-missing');
  const state = await gitStateOf(office);
  if (state !== 'whole') findings.push({ id: GIT[state], value: office });
  return findings;
}

/** Whether `site.yml` could be read at all; it always has a name. */
export const hasSettings = ({ name, languages }: SiteSettings): boolean =>
  languages.some((lang) => name[lang] !== '');

function settingsFindings(office: string, settings: SiteSettings): Finding[] {
  const { baseUrl, host, logo } = settings;
  const findings: Finding[] = [];
  if (isExample(baseUrl) && !takesAddressFromHost(office, host))
    findings.push({ id: 'url-example', value: baseUrl });
  const example = exampleName(settings);
  if (example !== undefined) findings.push({ id: 'name-example', value: example });
  if (!hasResponsible(settings)) findings.push({ id: 'responsible-missing', value: '' });
  if (!logo) findings.push({ id: 'logo-missing', value: '' });
  if (isNeutral(logo)) findings.push({ id: 'logo-neutral', value: '' });
  return findings;
}

/** What a site can go live without, but would be better for. @param year of today */
export function advise({ settings }: Pick<OfficeState, 'settings'>, year: number): Finding[] {
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

/** What is shown as code speaks of such places, and is none. */
const hasPlaceholder = (text: string) => PLACEHOLDER.test(text.replace(/`[^`\n]*`/g, ''));

/** The name that a new office begins with, where the site or its authority still has it. */
const exampleName = ({ name, owner, languages }: SiteSettings): string | undefined =>
  languages
    .flatMap((lang) =>
      [name[lang], owner.authority[lang]].filter((text) => text.trim() === EXAMPLE_NAME[lang]),
    )
    .at(0);

const hasResponsible = ({ owner, languages }: SiteSettings) =>
  languages.every(
    (lang) => owner.responsible[lang].trim() !== '' && !PLACEHOLDER.test(owner.responsible[lang]),
  );

/** Whether it is the one that a new office begins with. */
function isNeutral(logo: Logo | undefined): boolean {
  const neutral = path.join(PROJECT, 'src/office/template/content/assets/logo.svg');
  return logo?.ending === 'svg' && logo.data.trim() === fs.readFileSync(neutral, 'utf8').trim();
}

/** Settings, standing pages and the README in which something is not filled in; from the office's folder. */
function unfilled(office: string, content: string): string[] {
  const pages = path.join(content, 'pages');
  const texts = fs.existsSync(pages)
    ? fs
        .readdirSync(pages, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.md'))
        .map((name) => path.join('pages', name))
    : [];
  const own = ['site.yml', ...texts.sort()].map((name) => path.join(content, name));
  return [...own, path.join(office, 'README.md')]
    .filter((file) => fs.existsSync(file) && hasPlaceholder(fs.readFileSync(file, 'utf8')))
    .map((file) => wayTo(office, file));
}
