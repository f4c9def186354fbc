import type * as z from 'zod';
import { bulletinFields, pageFields } from '../../content/fields/schema.ts';
import { siteFields } from '../../content/fields/settings-schema.ts';
import type { Problem } from '../../problems/problem.ts';
import { readFields } from '../../reader/fields.ts';
import { parseYaml } from '../../reader/yaml/yaml.ts';
import type { FixContext } from '../fix.ts';

/** The fields that a text may have; none where it is a list. */
export function fieldsOf({ kind, name, zone }: FixContext): Record<string, z.ZodType> | undefined {
  if (kind === 'page') return pageFields;
  if (kind === 'bulletin') return bulletinFields(zone);
  return name === 'site.yml' ? siteFields(zone) : undefined;
}

/** The problems of the fields of a text. */
export function problemsOf(yaml: string, context: FixContext): Problem[] {
  const fields = fieldsOf(context);
  return fields ? readFields(fields, parseYaml(yaml, '')).problems : [];
}
