import type { Lang } from '../i18n/language.ts';
import type { PlannedPage } from '../pages/plan.ts';
import type { Chrome, PageKind, PageProps } from '../pages/props.ts';

/** What one run of Eleventy renders, handed to it as the global data `job`. */
export class RenderJob {
  readonly pages: Readonly<Record<PageKind, readonly PlannedPage[]>>;
  readonly chrome: Readonly<Partial<Record<Lang, Chrome>>>;
  readonly zone: string;
  readonly baseUrl: string;
  /** Called with each page's props just before they are rendered. */
  readonly onRender: (page: PlannedPage, props: PageProps) => void;

  constructor(options: {
    pages: readonly PlannedPage[];
    chrome: RenderJob['chrome'];
    zone: string;
    baseUrl: string;
    onRender: RenderJob['onRender'];
  }) {
    this.chrome = options.chrome;
    this.zone = options.zone;
    this.baseUrl = options.baseUrl;
    this.onRender = options.onRender;
    const pages: Record<PageKind, PlannedPage[]> = {
      archive: [],
      bulletin: [],
      gateway: [],
      home: [],
      keyword: [],
      month: [],
      'not-found': [],
      page: [],
      search: [],
      offline: [],
      redirect: [],
      section: [],
      withdrawn: [],
    };
    for (const page of options.pages) pages[page.kind].push(page);
    this.pages = pages;
  }

  chromeOf(lang: Lang): Chrome {
    const chrome = this.chrome[lang];
    if (!chrome) throw new Error(`no chrome for ${lang}`);
    return chrome;
  }
}
