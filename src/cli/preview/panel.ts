import { escapeHtml } from '../../filters/html-text.ts';
import { formatNumber } from '../../filters/numbers.ts';
import { commandMessages } from '../../i18n/commands/commands.ts';
import type { Lang } from '../../i18n/language.ts';
import type { Problem } from '../../problems/problem.ts';
import { shortHash } from '../../system/hash.ts';
import { problemList } from './problem-list.ts';

/** More of them make the panel longer than the page; the terminal has all. */
const MOST = 20;

/** What the panel on a page reports. */
export interface PanelContent {
  /** Of the whole site: an error hinders, wherever one looks. */
  errors: readonly Problem[];
  /** Of the page in view. */
  warnings: readonly Problem[];
  /** Why the last build failed altogether. */
  failure?: string;
  /** The page of the bulletin in which an error is. */
  hrefOf(found: Problem): string | undefined;
}

/**
 * Puts the panel into a page, at the beginning of its body, so that keyboard and screen reader meet it there; nothing
 * where nothing is wrong.
 */
export function withPanel(html: string, content: PanelContent, lang: Lang): string {
  const panel = panelHtml(content, lang);
  if (panel === '') return html;
  const body = BEGINNING.exec(html);
  if (!body) return panel + html;
  const end = body.index + body[0].length;
  return html.slice(0, end) + panel + html.slice(end);
}

/** The link that skips to the content stays the first of all. */
const BEGINNING = /<body[^>]*>(?:<a class="skip"[^>]*>[^<]*<\/a>)?/i;

function panelHtml({ errors, warnings, failure, hrefOf }: PanelContent, lang: Lang): string {
  const words = commandMessages(lang).panel;
  const number = (value: number) => formatNumber(value, lang);
  const parts = [
    failure !== undefined && words.failure,
    errors.length > 0 && words.errors(number(errors.length)),
    warnings.length > 0 && words.warnings(number(warnings.length)),
  ].filter((part) => part !== false);
  if (parts.length === 0) return '';
  const problems = [...errors, ...warnings];
  const more = problems.length > MOST ? `<p>${words.more(number(problems.length - MOST))}</p>` : '';
  const list = problems.length > 0 ? problemList(problems.slice(0, MOST), lang, hrefOf) + more : '';
  const all = (failure === undefined ? '' : `<pre>${escapeHtml(failure)}</pre>`) + list;
  const isSerious = failure !== undefined || errors.length > 0;
  return `<div id="bantin-preview" data-panel="${shortHash(all)}"><style>${STYLE}</style><section lang="${lang}" aria-label="${words.name}" class="${isSerious ? 'serious' : ''}"><details${isSerious ? ' open' : ''}><summary>${words.name}: ${parts.join(', ')}</summary>${all}</details>
<button type="button" aria-label="${words.closeName}">${words.close}</button></section></div><script>${SCRIPT}</script>`;
}

/** Nothing of the page's styles is left in it: they have no rule for this name. */
const STYLE = `#bantin-preview *{all:revert}#bantin-preview[hidden]{display:none}
#bantin-preview section{position:fixed;inset-block-end:0;inset-inline-end:0;z-index:2147483647;box-sizing:border-box;display:flex;align-items:start;gap:.5rem;max-inline-size:min(40rem,100vw);max-block-size:50vh;overflow:auto;padding:.5rem .75rem;font:1rem/1.5 system-ui,sans-serif;text-align:start;color-scheme:light;color:#1b1b1b;background:#fff8e1;border:2px solid #6b5300}
#bantin-preview section.serious{background:#fff;border-color:#9b1c1c}
#bantin-preview details{flex:1;min-inline-size:0}#bantin-preview summary{min-block-size:2.75rem;align-content:center;font-weight:600;cursor:pointer}
#bantin-preview ol{margin:0;padding-inline-start:1.5rem}#bantin-preview li{margin-block:.75rem}#bantin-preview code{overflow-wrap:anywhere}#bantin-preview pre{overflow:auto;white-space:pre-wrap}#bantin-preview a{color:#0b4f8a}
#bantin-preview button{font:inherit;min-block-size:2.75rem;min-inline-size:2.75rem;padding-inline:.75rem;color:inherit;background:#fff;border:2px solid currentcolor;cursor:pointer}
#bantin-preview :focus-visible{outline:3px solid #0b4f8a;outline-offset:2px}
@media print{#bantin-preview section{display:none}}`;

/** Once closed, it stays so until something else is wrong. */
const SCRIPT = `{const panel=document.currentScript.previousElementSibling,key='bantin-panel',name=panel.dataset.panel;
const close=()=>{panel.hidden=true;try{sessionStorage.setItem(key,name)}catch{}};
try{panel.hidden=sessionStorage.getItem(key)===name}catch{}
panel.querySelector('button').addEventListener('click',close);
panel.addEventListener('keydown',(event)=>{if(event.key==='Escape')close()})}`;
