import type { Lang } from '../i18n/language.ts';
import type { Chrome } from '../pages/chrome-props.ts';
import type { PlannedPage } from '../pages/page.ts';
import { PAGE_KINDS, type PageKind } from '../pages/props.ts';

/** What one run of Eleventy renders, handed to it as the global data `job`. */
export class RenderJob {
  readonly pages: Readonly<Record<PageKind, readonly PlannedPage[]>>;
  readonly chrome: Readonly<Partial<Record<Lang, Chrome>>>;
  /** Takes each page as it is rendered. */
  readonly onPage: (page: PlannedPage, html: string) => void;

  constructor(options: {
    pages: readonly PlannedPage[];
    chrome: RenderJob['chrome'];
    onPage: RenderJob['onPage'];
  }) {
    this.chrome = options.chrome;
    this.onPage = options.onPage;
    const pages = Object.fromEntries(PAGE_KINDS.map((kind) => [kind, []])) as unknown as Record<
      PageKind,
      PlannedPage[]
    >;
    for (const page of options.pages) pages[page.kind].push(page);
    this.pages = pages;
  }

  chromeOf(lang: Lang): Chrome {
    const chrome = this.chrome[lang];
    if (!chrome) throw new Error(`no chrome for ${lang}`);
    return chrome;
  }
}
