import { AGENDA_KINDS, type Agenda, agendaOf } from '../../desk/agenda/agenda.ts';
import { htmlOf } from '../../desk/agenda/html.ts';
import { icsOf } from '../../desk/agenda/ics.ts';
import { momentText } from '../../desk/agenda/moment-text.ts';
import { machineDate, shortDate } from '../../filters/dates.ts';
import { formatNumber } from '../../filters/numbers.ts';
import { deskMessages } from '../../i18n/desk/desk.ts';
import { oneLine, safeJson } from '../../problems/quoted-text.ts';
import { shownPath } from '../../problems/shown-path.ts';
import { PRIVATE, writeAtomically } from '../../system/write-atomically.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import type { Options } from '../options.ts';
import { privateFileOf } from '../private-file.ts';
import { checkLine, contentLine } from '../words/command-line.ts';
import { toStdout } from '../words/print.ts';
import { withValidSettings } from './with-valid-settings.ts';

/** `bantin agenda` */
export async function runAgenda(options: Options): Promise<ExitCode> {
  const { lang } = options;
  const target = targetOf(options);
  const made = await withValidSettings(options, async (content, _progress, now) => {
    const agenda = await agendaOf(content, now);
    switch (target.format) {
      case 'text':
        return textOf(agenda, options);
      case 'json':
        return jsonOf(agenda);
      case 'html':
        return htmlOf(agenda, lang);
      case 'ics':
        return icsOf(agenda, lang, new URL(content.settings.site.baseUrl).host);
    }
  });
  if (target.file === undefined) process.stdout.write(made);
  else {
    writeAtomically(target.file, made, PRIVATE);
    toStdout(deskMessages(lang).agenda.written(shownPath(target.file)));
  }
  return EXIT.done;
}

const FORMATS = ['html', 'ics', 'json'] as const;

/** Where the agenda goes, and in which form: as text or JSON to standard output. */
function targetOf(options: Options): { format: (typeof FORMATS)[number] | 'text'; file?: string } {
  const { given, json } = options;
  const asked = given.get('format') ?? (json ? 'json' : undefined);
  if (!given.has('output') && (asked === undefined || asked.toLowerCase() === 'json'))
    return { format: asked === undefined ? 'text' : 'json' };
  return privateFileOf(options, {
    kind: 'agenda',
    formats: FORMATS,
    standard: 'text',
    asked,
    nameFor: (format) => `lich-viec.${format}`,
  });
}

/** As many of a kind as fit a window, unless all are asked for. */
const MOST_OF_A_KIND = 20;

function textOf(agenda: Agenda, options: Options): string {
  const { lang, verbose } = options;
  const words = deskMessages(lang);
  const { items, now, zone, fault, faulty } = agenda;
  const number = (value: number) => formatNumber(value, lang);
  const lines = [words.agenda.title(shortDate(now, zone, lang))];
  if (fault) lines.push(words.unknownDates(words.faults[fault]));
  if (faulty > 0) lines.push(words.agenda.faulty(number(faulty), checkLine(options)));
  if (items.length === 0) lines.push('', words.agenda.nothing);
  for (const kind of AGENDA_KINDS) {
    const ofKind = items.filter((item) => item.kind === kind);
    if (ofKind.length === 0) continue;
    const shown = verbose ? ofKind : ofKind.slice(0, MOST_OF_A_KIND);
    const { name, remedy } = words.agenda.groups[kind];
    lines.push('', `${name} (${number(ofKind.length)})`);
    for (const item of shown)
      lines.push(
        `  ${momentText(item, lang, zone)} – ${item.folder.replace(/^bulletins\//, '')}: ${oneLine(item.title)}`,
      );
    const left = ofKind.length - shown.length;
    if (left > 0) lines.push(`  ${words.more(number(left), contentLine('agenda', options, '--verbose'))}`);
    lines.push(`  → ${remedy}`);
  }
  return `${lines.join('\n')}\n`;
}

function jsonOf({ items, now, zone, fault, faulty }: Agenda): string {
  const listed = items.map(({ at, ...item }) => ({
    ...item,
    ...(at !== undefined && { at: machineDate(at, zone) }),
  }));
  return `${safeJson({ now: machineDate(now, zone), ...(fault && { fault }), faulty, items: listed })}\n`;
}
