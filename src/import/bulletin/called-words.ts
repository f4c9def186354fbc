import type * as z from 'zod';
import { plainName } from '../../content/fields/called.ts';

/**
 * Finds a word of a field that is one of a list: by the word itself, or by what an editor calls it in Vietnamese.
 * @param type the field's rule in the schema, which knows what editors call its words
 */
export function wordFinder<Word extends string>(
  type: z.ZodType,
  words: readonly Word[],
): (written: string) => Word | undefined {
  const called = (type.meta()?.called ?? {}) as Readonly<Record<string, string>>;
  const byName = new Map(Object.entries(called).map(([name, word]) => [plainName(name), word]));
  return (written) => words.find((word) => word === (byName.get(plainName(written)) ?? written));
}
