import type { LocalizedBulletin } from '../../content/visible-bulletin.ts';
import type { Instant } from '../../filters/instant.ts';
import { frozenCopy } from '../../system/frozen.ts';
import { type SiteContext, sectionLink } from '../context.ts';
import { cardWith, type Extras } from '../inputs/cards.ts';
import type { Card } from '../props.ts';
import type { Url } from '../routes.ts';

const ALL: Extras = { section: true, summary: true, picture: true, views: true };

/**
 * A public bulletin as the office's custom templates have it: what a card prints, and nothing else. Its record is read when a
 * template asks for more than date and section: most templates list a few of many.
 */
export class CustomBulletin {
  readonly #entry: LocalizedBulletin;
  readonly #context: SiteContext;
  #card: Card | undefined;

  constructor(entry: LocalizedBulletin, context: SiteContext) {
    this.#entry = entry;
    this.#context = context;
    Object.freeze(this);
  }

  get id(): string {
    return this.#entry.id;
  }

  get date(): Instant {
    return this.#entry.date;
  }

  /** `2017-04`, in the site's zone. */
  get month(): string {
    return this.#entry.month;
  }

  get kind(): string {
    return this.#entry.index.kind;
  }

  get keywords(): readonly string[] {
    return Object.freeze([...this.#entry.text.keywords]);
  }

  get sectionId(): string {
    return this.#entry.index.category;
  }

  get sectionUrl(): Url {
    return sectionLink(this.#context, this.sectionId).url;
  }

  get section(): string {
    return this.card.section ?? '';
  }

  get title(): string {
    return this.card.title;
  }

  /** On this site, or where its text is on another one, there. */
  get url(): Url {
    return this.card.url;
  }

  get summary(): string {
    return this.card.summary ?? '';
  }

  get picture(): Card['picture'] {
    return this.card.picture;
  }

  /** The other site on which its text is. */
  get host(): Card['host'] {
    return this.card.host;
  }

  get views(): Card['views'] {
    return this.card.views;
  }

  /** As the components of the site's lists take it. */
  get card(): Card {
    this.#card ??= frozenCopy(cardWith(this.#context, this.#entry, ALL));
    return this.#card;
  }

  /** For `dump` and `json`, which do not see what is read on demand. */
  toJSON() {
    const { month, kind, keywords, sectionId, sectionUrl } = this;
    return { ...this.card, month, kind, keywords, sectionId, sectionUrl };
  }
}
