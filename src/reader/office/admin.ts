import type * as z from 'zod';
import type { siteFields } from '../../content/fields/settings-schema.ts';
import type { AdminSettings } from '../../content/settings.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import type { YamlText } from '../yaml/yaml.ts';

type Written = NonNullable<z.output<ReturnType<typeof siteFields>['admin']>>;

/** The backends with proposals that the editor can make and join. */
const WITH_WORKFLOW: readonly AdminSettings['backend'][] = ['github', 'gitlab'];

/** What `admin` in `site.yml` says, with its defaults; what a backend needs and nobody wrote is a problem. */
export function readAdmin(written: Written, yaml: YamlText, problems: Problem[]): AdminSettings {
  const { workflow, ...others } = written;
  const { backend } = written;
  const missing = (key: 'repo' | 'server') =>
    problems.push(problem('field-missing', yaml.keyPlace(['admin']), { key: `admin.${key}` }));
  if (backend !== 'local' && written.repo === undefined) missing('repo');
  // There is no public one that offices use.
  if (backend === 'gitea' && written.server === undefined) missing('server');
  const canPropose = WITH_WORKFLOW.includes(backend);
  if (workflow && !canPropose)
    problems.push(problem('admin-workflow', yaml.valuePlace(['admin', 'workflow']), { backend }));
  return { ...others, hasWorkflow: workflow ?? canPropose };
}
