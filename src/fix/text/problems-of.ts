import type * as z from 'zod';
import { bulletinFields, pageFields } from '../../content/fields/schema.ts';
import { siteFields } from '../../content/fields/settings-schema.ts';
import type { Problem } from '../../problems/problem.ts';
import { readFields } from '../../reader/fields.ts';
import { parseYaml } from '../../reader/yaml/yaml.ts';
import type { MendContext } from '../mend.ts';

/** The fields of each kind of text: to make them takes longer than to read a text by them. */
const shapes: Map<string, Record<string, z.ZodType>> = new Map();

/** The fields that a text may have; none where it is a list. */
export function fieldsOf({ kind, name, zone }: MendContext): Record<string, z.ZodType> | undefined {
  if (kind === 'page') return pageFields;
  if (kind === 'settings' && name !== 'site.yml') return undefined;
  const key = `${kind} ${zone}`;
  const known = shapes.get(key);
  if (known) return known;
  const made = kind === 'bulletin' ? bulletinFields(zone) : siteFields(zone);
  shapes.set(key, made);
  return made;
}

/** The problems of the fields of a text. */
export function problemsOf(yaml: string, context: MendContext): Problem[] {
  const fields = fieldsOf(context);
  return fields ? readFields(fields, parseYaml(yaml, '')).problems : [];
}
