import { commandMessages } from '../../i18n/commands.ts';
import type { Lang } from '../../i18n/language.ts';
import type { Problem } from '../../problems/problem.ts';
import { describe } from '../../problems/sentences.ts';

const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

/** The page that `bantin serve` shows in place of every other while the site cannot be built. */
export function brokenPage(problems: readonly Problem[] | string, lang: Lang): string {
  const { title, hint } = commandMessages(lang).brokenPage;
  const list =
    typeof problems === 'string'
      ? `<pre>${escapeHtml(problems)}</pre>`
      : `<ol>${problems.map((found) => item(found, lang)).join('')}</ol>`;
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>:root{color-scheme:light dark}body{font:1.125rem/1.6 system-ui,sans-serif;max-width:48rem;margin:2rem auto;padding:0 1rem}
h1{border-top:.25rem solid #9b1c1c;padding-top:1rem;line-height:1.35}li{margin-block:1rem}pre{overflow:auto}</style></head>
<body><main><h1>${title}</h1><p>${hint}</p>${list}</main></body></html>`;
}

function item(found: Problem, lang: Lang): string {
  const { file, line, column } = found.place;
  const { what, remedy } = describe(found, lang);
  return `<li><code>${escapeHtml(file)}:${line}:${column}</code><br><strong>${escapeHtml(what)}</strong><br>${escapeHtml(remedy)}</li>`;
}
