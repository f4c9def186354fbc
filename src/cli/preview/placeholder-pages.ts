import { escapeHtml } from '../../filters/html-text.ts';
import { commandMessages } from '../../i18n/commands/commands.ts';
import type { Lang } from '../../i18n/language.ts';
import type { Problem } from '../../problems/problem.ts';
import { problemList } from './problem-list.ts';

// Pages that `bantin serve` shows in place of pages of the site.

/** While the first build runs. */
export function waitingPage(lang: Lang): string {
  const { title, hint } = commandMessages(lang).waitingPage;
  return page(title, hint, '', lang, '<meta http-equiv="refresh" content="2">');
}

/** In place of every page, while nothing was built yet that could be shown. @param problems or the text of a failure */
export function brokenPage(problems: readonly Problem[] | string, lang: Lang): string {
  const { title, hint } = commandMessages(lang).brokenPage;
  const list =
    typeof problems === 'string' ? `<pre>${escapeHtml(problems)}</pre>` : problemList(problems, lang);
  return page(title, hint, list, lang);
}

/** In place of the page of a bulletin that has an error. */
export function faultyPage(problems: readonly Problem[], lang: Lang): string {
  const { title, hint, home } = commandMessages(lang).faultyPage;
  return page(title, hint, `${problemList(problems, lang)}<p><a href="/">${home}</a></p>`, lang);
}

function page(title: string, hint: string, rest: string, lang: Lang, head = ''): string {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">${head}
<style>:root{color-scheme:light dark}body{font:1.125rem/1.6 system-ui,sans-serif;max-width:48rem;margin:2rem auto;padding:0 1rem}
h1{border-top:.25rem solid #9b1c1c;padding-top:1rem;line-height:1.35}li{margin-block:1rem}code{overflow-wrap:anywhere}pre{overflow:auto}a{color:inherit}</style></head>
<body><main><h1>${title}</h1><p>${hint}</p>${rest}</main></body></html>`;
}
