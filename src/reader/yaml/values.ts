import type { YamlMap, YamlText, YamlValue } from './yaml.ts';

/** Whether a text says something for a key. */
export const hasKey = ({ value }: Pick<YamlText, 'value'>, key: string): boolean =>
  typeof value === 'object' && !Array.isArray(value) && Object.hasOwn(value, key);

/** What is written at a path of the whole text; empty where that is no text. */
export function textOf({ value }: Pick<YamlText, 'value'>, ...path: readonly PropertyKey[]): string {
  const written = valueAt(value, path);
  return typeof written === 'string' ? written : '';
}

/** The value at a path; nothing where there is none. */
export function valueAt(value: YamlValue | undefined, path: readonly PropertyKey[]): YamlValue | undefined {
  let inner: YamlValue | undefined = value;
  for (const part of path) {
    if (typeof inner !== 'object') return undefined;
    inner = (inner as YamlMap)[String(part)];
  }
  return inner;
}
