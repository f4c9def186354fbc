import type { CommandLine } from './command-line.ts';
import type { Refusal } from './new/vi.ts';

/** What there is no command of its own for. */
export type Wish = 'withdraw' | 'publish' | 'translate' | 'preview' | 'rename' | 'schedule';

/** What each wrong use of a command needs for its sentence. */
export interface UsageParams {
  'command-unknown': { name: string; near?: string };
  /** What somebody looks for a command for, and what is done by another one, or in a text. */
  'command-otherwise': { name: string; wish: Wish };
  'option-unknown': { name: string; near?: string };
  'option-value': { name: string };
  /** `mayBeQuoted`: the command takes a title or a name, which may hold blanks; `takesNone`: it takes options alone. */
  'argument-extra': { value: string; mayBeQuoted?: boolean; takesNone?: boolean };
  'content-missing': { folder: string };
  'now-invalid': { value: string };
  'base-url-invalid': { value: string };
  'lang-invalid': { value: string };
  'port-invalid': { value: string };
  'port-taken': { from: number; to: number };
  'shard-invalid': { value: string };
  'summary-of-part': Record<never, never>;
  'explain-unknown': { value: string; near?: string };
  'parts-missing': { folder: string };
  'parts-incomplete': { missing: string; count: number };
  'parts-differ': { folder: string };
  'parts-damaged': { file: string };
  'output-foreign': { folder: string };
  'output-nowhere': { file: string; folder: string };
  'output-not-folder': { folder: string };
  'output-holds-content': { folder: string };
  'drafts-published': { folder: string };
  'url-invalid': { value: string };
  'languages-invalid': { value: string };
  'host-invalid': { value: string; hosts: string; isKnown: boolean };
  'host-name-invalid': { value: string };
  'name-invalid': { value: string };
  'not-terminal': Record<never, never>;
  'init-in-bantin': { folder: string };
  'init-on-file': { folder: string };
  'init-no-folder': { folder: string; code: string };
  'title-missing': Record<never, never>;
  'title-empty': { value: string };
  'title-unfound': { file: string };
  'kind-unknown': { value: string; near?: string; known: string };
  'date-unusable': { value: string };
  'translate-unknown': { value: string; near?: string };
  'translate-complete': { value: string };
  'translate-alone': Record<never, never>;
  /** An option for what both languages of a bulletin share. */
  'translate-shared': { name: string };
  'from-refused': { file: string; why: Refusal; near?: string };
  'section-unknown': { value: string; near?: string; known: string };
  'place-unknown': { value: string; near?: string; command: string };
  'period-missing': Record<never, never>;
  'period-invalid': { name: string; value: string; example: string };
  'format-invalid': { value: string; formats: string };
  'sheet-ending': { file: string; ending: string };
  'sheet-published': { file: string; folder: string };
  'log-missing': { file: string };
  'logs-unsaid': Record<never, never>;
  'month-missing': { value?: string };
  'views-ending': { file: string; ending: string };
  'views-published': { file: string; folder: string };
  'payee-unknown': { value: string; near?: string };
  'agenda-ending': { file: string; ending: string };
  'agenda-published': { file: string; folder: string };
  'bundle-unnamed': Record<never, never>;
  'bundle-unknown': { value: string; near?: string };
  'links-where': Record<never, never>;
  'dictionary-missing': { word: string };
  'language-unused': { value: string; known: string };
  'import-source': Record<never, never>;
  'import-missing': { place: string };
  'import-unknown': { place: string };
  'import-unreadable': { place: string; reason: string };
  'import-encoding': { place: string };
  'import-columns': { place: string; table: string };
  'import-published': { file: string; folder: string };
  'import-status': { value: string };
  'import-limit': { value: string };
  'preview-missing': Record<never, never>;
  'preview-unknown': { value: string; near?: string };
  'preview-page': { page: string };
  'preview-public': { id: string; url: string };
  'preview-withdrawn': { id: string };
  'preview-none': { value: string };
  'preview-damaged': { file: string };
  'approvers-none': Record<never, never>;
  'days-invalid': { value: string; most: string };
}

/** A sentence for each. @param bantin a command as it is typed here */
export type Usage = { [Id in keyof UsageParams]: (params: UsageParams[Id], bantin: CommandLine) => string };

/** A command was used wrongly (exit code 2): the sentence says how to use it. */
export class UsageError<Id extends keyof UsageParams = keyof UsageParams> extends Error {
  readonly id: Id;
  readonly params: UsageParams[Id];

  constructor(id: Id, params: UsageParams[Id]) {
    super(id);
    this.name = 'UsageError';
    this.id = id;
    this.params = params;
  }
}
