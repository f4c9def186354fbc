import { UsageError } from '../../i18n/usage-error.ts';
import { MeantIds } from '../../problems/meant-ids.ts';
import { contentAt, listContent } from '../../reader/content-folder.ts';

/** There is no bulletin or page of this name; with the id that was likely meant. */
export function unknownBundle(value: string, root: string): UsageError {
  const near = meantBundle(value, root);
  return new UsageError('bundle-unknown', near === undefined ? { value } : { value, near });
}

/** The id of the bulletin or the page that was likely meant, also by a path to its folder or to a file in it. */
export function meantBundle(written: string, root: string): string | undefined {
  const value = written
    .replaceAll('\\', '/')
    .replace(/^(?:.*\/)?(?:bulletins|pages)\//, '')
    .replace(/\/(?:index\.[^/]*)?$/, '');
  const source = listContent(contentAt(root), () => undefined);
  const pages = source.pages.map(({ id }) => ({ id }));
  const [begun, ...others] = [...source.bulletins, ...pages].filter(({ id }) => id.startsWith(`${value}-`));
  return (
    new MeantIds(source).nearest(value) ??
    new MeantIds({ bulletins: pages }).nearest(value) ??
    (others.length === 0 ? begun?.id : undefined)
  );
}
