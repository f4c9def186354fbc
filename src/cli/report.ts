import { commandMessages } from '../i18n/commands/commands.ts';
import type { Lang } from '../i18n/language.ts';
import { isError, type Problem } from '../problems/problem.ts';
import { oneLine } from '../problems/quoted-text.ts';
import { describe } from '../problems/sentences.ts';

/** Problems as an editor reads them: place, severity, id; what is wrong; what to do. */
export function reportText(problems: readonly Problem[], lang: Lang): string {
  const words = commandMessages(lang);
  return problems
    .map((found) => {
      const { file, line, column } = found.place;
      const { what, remedy } = describe(found, lang);
      return `${oneLine(file)}:${line}:${column}  ${words[found.severity]}  ${found.id}\n  ${what}\n  ${remedy}\n`;
    })
    .join('\n');
}

/** Problems for other programs, with both languages' sentences. */
export function problemJson(found: Problem) {
  const { file, line, column } = found.place;
  const { id, severity } = found;
  return { id, severity, file, line, column, vi: describe(found, 'vi'), en: describe(found, 'en') };
}

/**
 * Problems as workflow commands, which GitHub shows beside the line in a proposal. Errors come first: of each run GitHub
 * shows a few alone.
 */
export function reportAnnotations(problems: readonly Problem[], lang: Lang): string {
  return [...problems]
    .sort((a, b) => Number(isError(b)) - Number(isError(a)))
    .map((found) => {
      const { file, line, column } = found.place;
      const { what, remedy } = describe(found, lang);
      const at = `file=${property(oneLine(file))},line=${line},col=${column},title=${property(found.id)}`;
      return `::${found.severity} ${at}::${data(`${what}\n${remedy}`)}\n`;
    })
    .join('');
}

/** Problems that are printed one by one, and the number of missing translations by language. */
export interface Folded {
  problems: readonly Problem[];
  /** How many bulletins and pages each language lacks. */
  missing: ReadonlyMap<Lang, number>;
}

/** Most offices translate a few of their bulletins: what has no translation is a number, until somebody asks which. */
export function foldTranslations(problems: readonly Problem[]): Folded {
  const missing = new Map<Lang, number>();
  const others = problems.filter((found) => {
    if (found.id !== 'translation-missing' || isError(found)) return true;
    missing.set(found.params.lang, (missing.get(found.params.lang) ?? 0) + 1);
    return false;
  });
  return { problems: others, missing };
}

// The two escapes of GitHub's workflow commands.
const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
