import type { Instant } from '../filters/instant.ts';
import type { Lang, PartlyLocalized } from '../i18n/language.ts';
import type { Bulletin, Version } from './bulletin.ts';
import type { BundleRecord } from './bundle.ts';
import type { IndexEntry, IndexVersion } from './index-entry.ts';
import { type Media, NO_MEDIA } from './media.ts';

/** Where a bulletin stands at the build's clock. Only `public` and `withdrawn` ones have a page in what is published. */
export type State = 'public' | 'withdrawn' | 'draft' | 'pending' | 'scheduled';

/** What the clock and the history say of a bulletin. */
type Standing = Pick<VisibleBulletin, 'state' | 'date' | 'month' | 'modified' | 'states'>;

/** Reads the record of a bulletin. */
export type RecordOf = (id: string) => BundleRecord;

/**
 * A bulletin that this build shows. What lists are made from is here at once; the rest (`bulletin`, `media`) is read
 * on demand, so that a publication reads only the records of what it prints.
 */
export class VisibleBulletin {
  readonly id: string;
  /** Its versions are those that this build shows. */
  readonly index: IndexEntry;
  readonly state: State;
  /** Of the versions that stand elsewhere than the bulletin; absent where there is none. */
  readonly states: PartlyLocalized<State> | undefined;
  readonly date: Instant;
  /** `2017-04`, in the site's zone. */
  readonly month: string;
  /** When a version was last changed, where that was after its publication. */
  readonly modified: PartlyLocalized<Instant>;
  readonly #recordOf: RecordOf;

  constructor(index: IndexEntry, standing: Standing, recordOf: RecordOf, state = standing.state) {
    this.id = index.id;
    this.index = index;
    this.state = state;
    this.states = standing.states;
    this.date = standing.date;
    this.month = standing.month;
    this.modified = standing.modified;
    this.#recordOf = recordOf;
  }

  get bulletin(): Bulletin {
    const { bulletin } = this.#recordOf(this.id);
    if (!bulletin) throw new Error(`${this.id} has no record`);
    const { isUndated, versions } = this.index;
    const isPartly = this.states !== undefined;
    if (!isUndated && !isPartly) return bulletin;
    const shown = Object.values(bulletin.versions).filter(({ lang }) => versions[lang]);
    return {
      ...bulletin,
      ...(isUndated && { date: this.date }),
      ...(isPartly && { versions: Object.fromEntries(shown.map((each) => [each.lang, each])) }),
    };
  }

  /** The files of the versions that are shown. */
  get media(): Media {
    const { media, heldMedia } = this.#recordOf(this.id);
    const isHeldShown = Object.values(this.index.versions).some(({ lang }) => isHeld(this.stateIn(lang)));
    return (isHeldShown ? heldMedia : undefined) ?? media ?? NO_MEDIA;
  }

  /** Where its version of a language stands. */
  stateIn(lang: Lang): State {
    return this.states?.[lang] ?? this.state;
  }

  /** The ids of others that it names, each once. */
  get related(): readonly string[] {
    const { related } = this.index;
    return related.length === 0 ? related : [...new Set(related)].filter((id) => id !== this.id);
  }

  /** The bulletin as lists of a language know it; nothing where it has no such version, or that was withdrawn. */
  in(lang: Lang): LocalizedBulletin | undefined {
    const text = this.stateIn(lang) === 'withdrawn' ? undefined : this.index.versions[lang];
    return text ? new LocalizedBulletin(this, text, this.#recordOf) : undefined;
  }
}

/** Only previews show what is held back. */
const isHeld = (state: State) => state === 'draft' || state === 'pending';

/** A bulletin in one language, as lists and neighbours know it. */
export class LocalizedBulletin extends VisibleBulletin {
  /** Its version, as the index has it. */
  readonly text: IndexVersion;

  constructor(shown: VisibleBulletin, text: IndexVersion, recordOf: RecordOf) {
    super(shown.index, shown, recordOf, shown.stateIn(text.lang));
    this.text = text;
  }

  get version(): Version {
    const version = this.bulletin.versions[this.text.lang];
    if (!version) throw new Error(`${this.id} has no version in ${this.text.lang}`);
    return version;
  }
}
