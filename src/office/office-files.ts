import fs from 'node:fs';
import path from 'node:path';
import { keyOf } from '../content/key.ts';
import { PROJECT } from '../system/code.ts';
import { wayTo } from '../system/inside-folder.ts';
import type { Dependency } from './dependency.ts';
import type { InitHost, NewOffice } from './new-office.ts';
import { siteYaml } from './site-yaml.ts';

/** A file of a new office: its path in the office's folder, with `/`, and what it holds. */
export interface OfficeFile {
  name: string;
  content: string | Uint8Array;
  isExecutable?: boolean;
}

const TEMPLATE = 'src/office/template';

/** The folder of the template's bulletin; it becomes the year in which the office is made. */
const YEAR = 'YEAR';

/** npm leaves such files out of a package, or takes them for its own. */
const DOTTED = ['gitignore', 'gitattributes', 'editorconfig'];

/** What Visual Studio Code reads; generated (`src/docs/editors/`). */
const EDITOR_FOLDER = 'vscode/';

/** Files of a host, by where they lie in Bantin. Their comments are Vietnamese; Bantin's own, of the same code, are English. */
const HOST_FILES: Readonly<Record<InitHost, Readonly<Record<string, string>>>> = {
  github: {
    '.github/workflows/proposals.yml': `${TEMPLATE}/github/proposals.yml`,
    '.github/workflows/publish.yml': `${TEMPLATE}/github/publish.yml`,
  },
  gitlab: { '.gitlab-ci.yml': `${TEMPLATE}/gitlab/gitlab-ci.yml` },
  server: {
    'may-chu/bantin-publish': `${TEMPLATE}/server/bantin-publish`,
    'may-chu/bantin-views.service': `${TEMPLATE}/server/bantin-views.service`,
    'may-chu/bantin-views.timer': `${TEMPLATE}/server/bantin-views.timer`,
    'may-chu/cron': `${TEMPLATE}/server/cron`,
    'may-chu/cron-views': `${TEMPLATE}/server/cron-views`,
    'may-chu/nginx.conf': `${TEMPLATE}/server/nginx.conf`,
  },
  none: {},
};

/**
 * The files of a new office.
 * @param folderName of its folder: the name of its package comes from it
 * @param dependency how its `package.json` names Bantin; a packed file comes with it
 * @param year of its first bulletin
 */
export function officeFiles(
  office: NewOffice,
  { folderName, dependency, year }: { folderName: string; dependency: Dependency; year: number },
): OfficeFile[] {
  const ownHost = Object.entries(HOST_FILES[office.host]).map(([name, from]) => ({
    name,
    content: fs.readFileSync(path.join(PROJECT, from)),
    ...(name.endsWith('bantin-publish') && { isExecutable: true }),
  }));
  return [
    { name: 'package.json', content: packageJson(folderName, dependency.spec) },
    { name: 'content/site.yml', content: siteYaml(office, year) },
    ...templateFiles(office, year),
    // git keeps no empty folder.
    { name: 'static/.gitkeep', content: '' },
    ...ownHost,
    ...packedFile(dependency),
  ].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The packed file that the office's `package.json` names. */
const packedFile = ({ packed }: Dependency): OfficeFile[] =>
  packed ? [{ name: packed.name, content: fs.readFileSync(packed.from) }] : [];

/** The scripts of an office, by their names. */
export const SCRIPTS: Readonly<Record<string, string>> = Object.fromEntries(
  ['build', 'serve', 'check', 'fix', 'new'].map((command) => [command, `bantin ${command}`]),
);

function packageJson(folderName: string, dependency: string): string {
  const file = {
    name: keyOf(folderName) || 'ban-tin',
    private: true,
    scripts: SCRIPTS,
    dependencies: { bantin: dependency },
    engines: { node: '>=20.20.0' },
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** The files of the template that this office needs, under the names that they have there. */
function templateFiles({ nameVi, languages }: NewOffice, year: number): OfficeFile[] {
  const root = path.join(PROJECT, TEMPLATE);
  return fs
    .readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .flatMap((file) => {
      const name = wayTo(root, file);
      if (/^(?:github|gitlab|server)\//.test(name)) return [];
      const [, lang] = /\/index\.(vi|en)\.md$/.exec(name) ?? [];
      if (lang !== undefined && !languages.some((each) => each === lang)) return [];
      const bytes = fs.readFileSync(file);
      const content =
        name === 'README.md'
          ? bytes
              .toString('utf8')
              .replaceAll('__NAME__', () => nameVi)
              .replaceAll('__YEAR__', String(year))
          : bytes;
      const isDotted = DOTTED.includes(name) || name.startsWith(EDITOR_FOLDER);
      return [{ name: isDotted ? `.${name}` : name.replace(`/${YEAR}/`, `/${year}/`), content }];
    });
}
