import { escapeHtml } from '../../filters/html-text.ts';
import { commandMessages } from '../../i18n/commands/commands.ts';
import type { Lang } from '../../i18n/language.ts';
import type { Problem } from '../../problems/problem.ts';
import { oneLine } from '../../problems/quoted-text.ts';
import { describe } from '../../problems/sentences.ts';

/** Problems as a list in HTML, each with its severity, as on the terminal. @param hrefOf the page of the bulletin in which a problem is, where it leads there */
export function problemList(
  problems: readonly Problem[],
  lang: Lang,
  hrefOf: (found: Problem) => string | undefined = () => undefined,
): string {
  return `<ol>${problems.map((found) => item(found, lang, hrefOf(found))).join('')}</ol>`;
}

function item(found: Problem, lang: Lang, href: string | undefined): string {
  const { file, line, column } = found.place;
  const { what, remedy } = describe(found, lang);
  const place = `<code>${escapeHtml(oneLine(file))}:${line}:${column}</code>`;
  const linked = href === undefined ? place : `<a href="${escapeHtml(href)}">${place}</a>`;
  const severity = commandMessages(lang)[found.severity];
  return `<li>${linked} ${severity}<br><strong>${escapeHtml(what)}</strong><br>${escapeHtml(remedy)}</li>`;
}
