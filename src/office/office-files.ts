import fs from 'node:fs';
import path from 'node:path';
import { keyOf } from '../content/key.ts';
import { PROJECT } from '../system/code.ts';
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

/** Files of a host, by where they lie in Bantin. Those of GitHub are Bantin's own. */
const HOST_FILES: Readonly<Record<InitHost, Readonly<Record<string, string>>>> = {
  github: {
    '.github/workflows/proposals.yml': '.github/workflows/proposals.yml',
    '.github/workflows/publish.yml': '.github/workflows/publish.yml',
  },
  gitlab: { '.gitlab-ci.yml': `${TEMPLATE}/gitlab/gitlab-ci.yml` },
  server: {
    'may-chu/bantin-publish': `${TEMPLATE}/server/bantin-publish`,
    'may-chu/cron': `${TEMPLATE}/server/cron`,
    'may-chu/nginx.conf': 'docs/nginx.conf',
  },
  none: {},
};

/**
 * The files of a new office.
 * @param folderName of its folder: the name of its package comes from it
 * @param dependency how its `package.json` names Bantin
 * @param year of its first bulletin
 */
export function officeFiles(
  office: NewOffice,
  { folderName, dependency, year }: { folderName: string; dependency: string; year: number },
): OfficeFile[] {
  const ownHost = Object.entries(HOST_FILES[office.host]).map(([name, from]) => ({
    name,
    content: fs.readFileSync(path.join(PROJECT, from)),
    ...(name.endsWith('bantin-publish') && { isExecutable: true }),
  }));
  return [
    { name: 'package.json', content: packageJson(folderName, dependency) },
    { name: 'content/site.yml', content: siteYaml(office, year) },
    ...templateFiles(office, year),
    // git keeps no empty folder.
    { name: 'static/.gitkeep', content: '' },
    ...ownHost,
  ].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function packageJson(folderName: string, dependency: string): string {
  const scripts = ['build', 'serve', 'check', 'fix', 'new'].map((command) => [command, `bantin ${command}`]);
  const file = {
    name: keyOf(folderName) || 'ban-tin',
    private: true,
    scripts: Object.fromEntries(scripts),
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
      const name = path.relative(root, file).split(path.sep).join('/');
      if (/^(?:gitlab|server)\//.test(name)) return [];
      const [, lang] = /\/index\.(vi|en)\.md$/.exec(name) ?? [];
      if (lang !== undefined && !languages.some((each) => each === lang)) return [];
      const bytes = fs.readFileSync(file);
      const content =
        name === 'README.md' ? bytes.toString('utf8').replaceAll('__NAME__', () => nameVi) : bytes;
      return [{ name: DOTTED.includes(name) ? `.${name}` : name.replace(`/${YEAR}/`, `/${year}/`), content }];
    });
}
