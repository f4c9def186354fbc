import type { Lang } from '../i18n/language.ts';
import type { Chrome } from '../pages/chrome-props.ts';
import type { PlannedPage } from '../pages/page.ts';
import { PAGE_KINDS, type PageKind } from '../pages/props.ts';

/** What all runs of Eleventy share. */
export interface Rendering {
  chrome: Readonly<Partial<Record<Lang, Chrome>>>;
  /** Takes each page as it is rendered; nothing is written. */
  onPage: (page: PlannedPage, html: string) => void;
}

/** What one run of Eleventy renders, handed to it as the global data `job`. */
export class RenderJob {
  readonly pages: Readonly<Record<PageKind, readonly PlannedPage[]>>;
  readonly chrome: Rendering['chrome'];
  readonly onPage: Rendering['onPage'];

  constructor(rendered: readonly PlannedPage[], { chrome, onPage }: Rendering) {
    this.chrome = chrome;
    this.onPage = onPage;
    const pages = Object.fromEntries(PAGE_KINDS.map((kind) => [kind, []])) as unknown as Record<
      PageKind,
      PlannedPage[]
    >;
    for (const page of rendered) pages[page.kind].push(page);
    this.pages = pages;
  }

  chromeOf(lang: Lang): Chrome {
    const chrome = this.chrome[lang];
    if (!chrome) throw new Error(`no chrome for ${lang}`);
    return chrome;
  }
}
