import fs from 'node:fs';
import path from 'node:path';
import type { Host } from '../content/hosts.ts';
import type { FindingId } from '../i18n/office/vi.ts';

/** Something that is missing to go live. */
export interface Finding {
  id: FindingId;
  /** What its sentence names: a file, an address, a number. */
  value: string;
}

/** A file of an office that publishes its site: its path from the office's folder, and what it holds. */
interface Publishing {
  name: string;
  text: string;
}

/** Whether something publishes the site, and does so every hour. GitLab's schedules and a server's cron are not in files. */
export function publicationFindings(office: string): Finding[] {
  const publishing = workflowsOf(office);
  const [first] = publishing;
  if (first) {
    const isTimed = publishing.some(({ text }) => /^ *schedule:/m.test(text));
    return isTimed ? [] : [{ id: 'schedule-absent', value: first.name }];
  }
  const others = ['.gitlab-ci.yml', 'may-chu', 'netlify.toml', 'wrangler.toml'];
  if (others.some((name) => fs.existsSync(path.join(office, name)))) return [];
  return [{ id: 'publish-absent', value: '' }];
}

/** Whether the workflow of the chosen host gives the address to the build, so that the one in the settings is not used. */
export function takesAddressFromHost(office: string, host: Host | undefined): boolean {
  const gitlab = path.join(office, '.gitlab-ci.yml');
  const texts =
    host === 'github'
      ? workflowsOf(office).map(({ text }) => text)
      : host === 'gitlab' && fs.existsSync(gitlab)
        ? [fs.readFileSync(gitlab, 'utf8')]
        : [];
  return texts.some((text) => /^[^#\n]*--base-url\b/m.test(text));
}

/** The workflows of GitHub that publish. */
function workflowsOf(office: string): Publishing[] {
  const folder = path.join(office, '.github/workflows');
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder)
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => ({
      name: `.github/workflows/${name}`,
      text: fs.readFileSync(path.join(folder, name), 'utf8'),
    }))
    .filter(
      ({ text }) => /deploy-pages|npm run build|bantin build/.test(text) && !/^ *pull_request:/m.test(text),
    );
}
