import { UsageError } from '../../i18n/usage-error.ts';
import { MeantIds } from '../../problems/meant-ids.ts';
import { nearest } from '../../problems/nearest.ts';
import { contentAt, listContent } from '../../reader/content-folder.ts';
import { bundleOf, placeCalled } from '../../reader/place-called.ts';

/** There is no bulletin or page of this name, nor was there one; with the id that was likely meant. */
export const unknownBundle = (value: string, root: string): UsageError =>
  new UsageError('bundle-unknown', { value, ...meantBundle(value, root) });

/** There is nothing of this name in the content; with the id that was likely meant. @param command that was asked to look at it */
export const unknownPlace = (value: string, root: string, command: string): UsageError =>
  new UsageError('place-unknown', { value, command, ...meantBundle(value, root) });

/** The id of the bulletin or the page that was likely meant, also by a path or an address. */
function meantBundle(written: string, root: string): { near?: string } {
  const value = (bundleOf(placeCalled(written, root)?.place) ?? written)
    .replaceAll('\\', '/')
    .replace(/^(?:.*\/)?(?:bulletins|pages)\//, '')
    .replace(/\/(?:index\.[^/]*)?$/, '');
  const source = listContent(contentAt(root), () => undefined);
  const pages = source.pages.map(({ id }) => id);
  const [begun, ...others] = [...source.bulletins.map(({ id }) => id), ...pages].filter((id) =>
    id.startsWith(`${value}-`),
  );
  const near =
    new MeantIds(source).nearest(value) ?? nearest(value, pages) ?? (others.length === 0 ? begun : undefined);
  return near === undefined ? {} : { near };
}
