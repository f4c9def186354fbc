import fs from 'node:fs';
import path from 'node:path';
import { commandMessages } from '../i18n/commands/commands.ts';
import { deskHelp } from '../i18n/desk/desk.ts';
import { fixMessages } from '../i18n/fix/fix.ts';
import type { Lang } from '../i18n/language.ts';
import { royaltyMessages } from '../i18n/royalties/royalties.ts';
import { viewMessages } from '../i18n/views/views.ts';
import { PROJECT } from '../system/code.ts';
import { OPTIONS, type OptionName } from './options.ts';
import { bantin } from './words/command-line.ts';

/** The commands, each of which has a line of help. */
export type CommandName = keyof ReturnType<typeof commandMessages>['help']['of'];

/** `bantin --help`; or `bantin views --help`. @param group the first word of these commands, where they have one */
export function generalHelp(names: readonly CommandName[], lang: Lang, group?: string): string {
  const { help } = commandMessages(lang);
  const commands = columns(names.map((name) => [name, help.of[name]]));
  const notes = [
    help.more(bantin(...(group ? [group] : []), `<${help.command}>`, '--help')),
    help.version(bantin('--version')),
    help.exit,
  ].join('\n');
  const typed = bantin(...(group ? [group] : []), `<${help.command}>`, '[--…]');
  const intro = group === 'views' ? viewMessages(lang).help.intro : help.intro;
  return `${intro}\n\n${help.usage}: ${typed}\n\n${help.commands}:\n${commands}\n${notes}\n`;
}

/** `bantin <command> --help` */
export function commandHelp(
  name: CommandName,
  { options, word }: { options: readonly OptionName[]; word?: string },
  lang: Lang,
): string {
  const { help } = commandMessages(lang);
  const all: OptionName[] = [...options, 'help'];
  const rows = columns(
    all.map((option) => {
      const own = ownHelp(name, option, lang);
      if (own) return own;
      return [`--${option}${valueWord(option)}`, help.option[option]];
    }),
  );
  const typed = bantin(...name.split(' '), ...(word ? [`[${word}]`] : []), '[--…]');
  const exits = EXITS[name]?.(lang);
  return `${help.of[name]}\n\n${help.usage}: ${typed}\n\n${help.options}:\n${rows}${exits ? `\n${exits}\n` : ''}`;
}

/** Options that mean something else to a command: of `serve` a host is not the place of publication. */
function ownHelp(name: CommandName, option: OptionName, lang: Lang): readonly [string, string] | undefined {
  const desk = deskHelp(lang);
  const views = viewMessages(lang).help;
  switch (`${name} ${option}`) {
    case 'serve host':
      return ['--host NAME', commandMessages(lang).help.serveHost];
    case 'royalties output':
      return ['--output FILE|-', royaltyMessages(lang).help.output];
    case 'agenda output':
      return ['--output FILE|-', desk.agenda.output];
    case 'agenda format':
      return ['--format html|ics|json', desk.agenda.format];
    case 'agenda verbose':
    case 'history verbose':
    case 'links verbose':
    case 'spell verbose':
      return ['--verbose', desk.verbose];
    case 'views collect output':
    case 'views doctor output':
      return ['--output DIR', views.output];
    case 'views report output':
      return ['--output FILE|-', views.reportOutput];
    case 'views report format':
      return ['--format html|xlsx', views.format];
    case 'spell strict':
      return ['--strict', desk.strict];
    default:
      return undefined;
  }
}

/** The commands whose exit codes are not those of all. */
const EXITS: Partial<Record<CommandName, (lang: Lang) => string>> = {
  fix: (lang) => fixMessages(lang).help.exits,
  royalties: (lang) => royaltyMessages(lang).help.exits,
  links: (lang) => deskHelp(lang).linksExits,
  'views collect': (lang) => viewMessages(lang).help.exits,
  'views doctor': (lang) => viewMessages(lang).help.exits,
  'views report': (lang) => viewMessages(lang).help.exits,
};

/** Bantin's own version, `0.1.0`. */
export function versionOf(): string {
  const { version }: { version: string } = JSON.parse(
    fs.readFileSync(path.join(PROJECT, 'package.json'), 'utf8'),
  );
  return version;
}

/** `bantin --version`: for reports of faults; with the version of Node.js. */
export const versionLine = (): string => `bantin ${versionOf()} (Node.js ${process.versions.node})\n`;

function valueWord(option: OptionName): string {
  const definition: { type: string; value?: string } = OPTIONS[option];
  return definition.value ? ` ${definition.value}` : '';
}

function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}\n`).join('');
}
