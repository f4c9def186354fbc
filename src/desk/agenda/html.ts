import { shortDate } from '../../filters/dates.ts';
import { escapeHtml } from '../../filters/html-text.ts';
import { formatNumber } from '../../filters/numbers.ts';
import { deskMessages } from '../../i18n/desk/desk.ts';
import { type Lang, textIn } from '../../i18n/language.ts';
import { oneLine } from '../../problems/quoted-text.ts';
import { AGENDA_KINDS, type Agenda, type AgendaItem, type AgendaKind } from './agenda.ts';
import { momentText } from './moment-text.ts';

/** No script, nothing from elsewhere: a file that is opened from a disk and printed. */
const STYLE = `:root{color-scheme:light dark}
body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
h1{border-top:.25rem solid #9b1c1c;padding-top:1rem;line-height:1.3}
h2{margin-top:2rem;break-after:avoid}
table{border-collapse:collapse;width:100%}
th,td{text-align:start;vertical-align:top;padding:.35rem .75rem .35rem 0;border-bottom:1px solid #8888;overflow-wrap:anywhere}
td:first-child{width:16rem}td:last-child{width:18rem;font-size:.875rem}
tr{break-inside:avoid}
@media print{body{max-width:none;margin:0;font-size:10pt}}
@media (max-width:40rem){table,tbody,tr,td{display:block;width:auto!important}thead{position:absolute;clip-path:inset(50%)}td{border:0;padding:.1rem 0}tr{border-bottom:1px solid #8888;padding:.5rem 0}}`;

/** An agenda as a page for the office alone. */
export function htmlOf(agenda: Agenda, lang: Lang): string {
  const words = deskMessages(lang);
  const title = words.agenda.title(shortDate(agenda.now, agenda.zone, lang));
  const fault = agenda.fault ? `<p>${escapeHtml(words.unknownDates(words.faults[agenda.fault]))}</p>\n` : '';
  const groups = AGENDA_KINDS.map((kind) => groupOf(kind, agenda, lang)).join('');
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<title>${escapeHtml(title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(oneLine(textIn(agenda.name, lang)?.text ?? ''))}</p>
<p><strong>${words.agenda.private}</strong></p>
${fault}${groups || `<p>${words.agenda.nothing}</p>\n`}</main>
</body>
</html>
`;
}

function groupOf(kind: AgendaKind, { items, zone }: Agenda, lang: Lang): string {
  const { groups, columns } = deskMessages(lang).agenda;
  const ofKind = items.filter((item) => item.kind === kind);
  if (ofKind.length === 0) return '';
  const { name, remedy } = groups[kind];
  const heads = [columns.when, columns.what, columns.where];
  return `<h2 id="${kind}">${name} (${formatNumber(ofKind.length, lang)})</h2>
<p>${escapeHtml(remedy)}</p>
<table aria-labelledby="${kind}">
<thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead>
<tbody>
${ofKind.map((item) => rowOf(item, lang, zone)).join('\n')}
</tbody>
</table>
`;
}

function rowOf(item: AgendaItem, lang: Lang, zone: string): string {
  const cells = [momentText(item, lang, zone), oneLine(item.title), item.folder];
  return `<tr>${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`;
}
