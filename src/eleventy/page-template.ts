import type { VNode } from 'preact';
import type { Chrome } from '../pages/chrome-props.ts';
import type { PlannedPage } from '../pages/page.ts';
import type { PageKind, PropsOf } from '../pages/props.ts';
import type { RenderJob } from './job.ts';
import { documentOf } from './tsx-plugin.ts';

interface TemplateData {
  job: RenderJob;
  items: readonly PlannedPage[];
}

/** What Eleventy keeps of each of its pages costs as much as rendering one of ours: so many of ours are one of them. */
const PLANNED_A_PAGE = 50;

/** The data of a page template: it paginates over the planned pages of its kind. They are handed over, not written. */
export function dataOf(kind: PageKind) {
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

/**
 * A page template: lays out each planned page of its kind and hands it to the writer. Nothing is left for Eleventy, which
 * would hold every page of a run until its end.
 */
export function template<Kind extends PageKind>(
  layout: (page: PropsOf[Kind], chrome: Chrome) => VNode,
): (data: TemplateData) => void {
  return ({ job, items }) => {
    for (const page of items) {
      try {
        const props = page.props() as PropsOf[Kind];
        job.onPage(page, documentOf(layout(props, job.chromeOf(props.lang))));
      } catch (error) {
        throw new PageFailed(page, error);
      }
    }
  };
}
