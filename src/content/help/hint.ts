import type { Lang, Localized } from '../../i18n/language.ts';

/** Whether readers see a field: as it is written, only by what it does, or never. */
export type Seen = 'yes' | 'effect' | 'never';

/** What the schema does not say of a field in words. A note begins small: it follows the rule, or begins a sentence. */
export interface Hint {
  seen: Seen;
  /** The field's name, where the schema has none. */
  label?: Localized;
  /** What the field is for. */
  note?: Localized;
  /** How it is typed: a form says it in another way. */
  typed?: Localized;
  /** When a field that may be absent must be there. */
  requiredWhen?: Localized;
}

/** All that is said of a field where it is typed into a file. */
export const notesOf = ({ note, typed }: Hint, lang: Lang): string[] =>
  [note?.[lang], typed?.[lang]].filter((text) => text !== undefined);

/** Readers see it as it is written. */
export const seen = (note?: Localized): Hint => ({ seen: 'yes', ...(note && { note }) });

/** Readers see what it does. */
export const effect = (note?: Localized): Hint => ({ seen: 'effect', ...(note && { note }) });

/** A field whose schema has no name for it. */
export const named = (viLabel: string, enLabel: string, hint: Hint = seen()): Hint => ({
  ...hint,
  label: { vi: viLabel, en: enLabel },
});

/** Only the office knows it. */
export const secret = (viLabel: string, enLabel: string, note?: Localized): Hint =>
  named(viLabel, enLabel, { seen: 'never', ...(note && { note }) });
