import type { Chrome, Link } from '../../src/pages/chrome-props.ts';
import type { PageProps } from '../../src/pages/props.ts';
import { Breadcrumb } from './Breadcrumb.tsx';

interface Props {
  page: PageProps;
  chrome: Chrome;
  /** The lists above this one, from the home page down. */
  links?: readonly Link[];
  intro?: string | undefined;
}

/** The head of a list: the way to it, its name, and what it is for. */
export function ListHead({ page, chrome, links = [], intro }: Props) {
  return (
    <>
      <Breadcrumb chrome={chrome} links={links} />
      <header class="list-head">
        <h1>{page.title}</h1>
        {intro && <p>{intro}</p>}
      </header>
    </>
  );
}
