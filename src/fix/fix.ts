import type { FixId } from '../i18n/fix/vi.ts';
import type { Lang } from '../i18n/language.ts';

export type { FixId };

/** What a fix needs to know of the file that it is given. */
export interface FixContext {
  /** Its name, without folders. */
  name: string;
  kind: 'bulletin' | 'page' | 'settings';
  /** Of its text; settings hold both languages. */
  lang?: Lang;
  /** The zone of the site, for dates. */
  zone: string;
  /** What is to have another name, with that name: files of the bundle, ids of bulletins. */
  renamed: readonly Renamed[];
  /** Addresses that have to lead here from now on: those that the bundle had under another name. */
  aliases?: readonly string[];
}

export interface Renamed {
  from: string;
  to: string;
  isFile: boolean;
}

/**
 * Fixes one kind of mistake in a text, where there is only one meaning; what has several stays as it is. Given a text that
 * it has fixed, it gives the same.
 */
export interface Fix {
  id: FixId;
  fix(text: string, context: FixContext): string;
}
