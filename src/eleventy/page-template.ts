import type { VNode } from 'preact';
import type { Chrome } from '../pages/chrome-props.ts';
import type { PlannedPage } from '../pages/page.ts';
import type { PageKind, PropsOf } from '../pages/props.ts';
import type { RenderJob } from './job.ts';

interface TemplateData {
  job: RenderJob;
  items: readonly PlannedPage[];
}

/** What Eleventy keeps of each of its pages costs as much as rendering one of ours: so many of ours are one of them. */
const PLANNED_A_PAGE = 50;

/** The data of a page template: it paginates over the planned pages of its kind. They are handed over, not written. */
export function pagesOf(kind: PageKind) {
  return {
    pagination: { data: `job.pages.${kind}`, size: PLANNED_A_PAGE, alias: 'items' },
    permalink: false,
    eleventyExcludeFromCollections: true,
  };
}

/** A page could not be made: a fault of Bantin's, or the failure that is its cause. Whoever looks for it needs its name. */
export class PageFailed extends Error {
  override name = 'PageFailed';
  /** As Eleventy's own errors have it. */
  readonly originalError: unknown;

  constructor({ url, bulletin }: PlannedPage, cause: unknown) {
    super(
      `the page ${url}${bulletin === undefined ? '' : ` of the bulletin ${bulletin}`} could not be made`,
      { cause },
    );
    this.originalError = cause;
  }
}

/** Planned pages of a kind, to be laid out one after the other. */
export class PageBatch {
  readonly #data: TemplateData;
  readonly #layOut: (page: PlannedPage) => VNode;

  constructor(data: TemplateData, layOut: (page: PlannedPage) => VNode) {
    this.#data = data;
    this.#layOut = layOut;
  }

  /** Renders each page and hands it to the writer. */
  handOver(render: (element: VNode) => string): void {
    const { job, items } = this.#data;
    for (const page of items) {
      try {
        job.onPage(page, render(this.#layOut(page)));
      } catch (error) {
        throw new PageFailed(page, error);
      }
    }
  }
}

/** A page template: makes the props of each page and lays them out. */
export function template<Kind extends PageKind>(
  layout: (page: PropsOf[Kind], chrome: Chrome) => VNode,
): (data: TemplateData) => PageBatch {
  return (data) =>
    new PageBatch(data, (page) => {
      const props = page.props() as PropsOf[Kind];
      return layout(props, data.job.chromeOf(props.lang));
    });
}
