import type { VNode } from 'preact';
import type { PlannedPage } from '../pages/plan.ts';
import type { Chrome, PageKind, PropsOf } from '../pages/props.ts';
import type { RenderJob } from './job.ts';

interface TemplateData {
  job: RenderJob;
  item: PlannedPage;
}

/** The data of a page template: one page for each planned page of its kind, written where the plan says. */
export function pagesOf(kind: PageKind) {
  return {
    pagination: { data: `job.pages.${kind}`, size: 1, alias: 'item' },
    permalink: ({ item }: TemplateData) => item.file,
    eleventyExcludeFromCollections: true,
  };
}

/** A page template: makes the props of the page in hand and lays them out. */
export function template<Kind extends PageKind>(
  layout: (page: PropsOf[Kind] & { chrome: Chrome }) => VNode,
): (data: TemplateData) => VNode {
  return ({ job, item }) => {
    const props = item.props() as PropsOf[Kind];
    job.onRender(item, props);
    return layout({ ...props, chrome: job.chromeOf(props.lang) });
  };
}
