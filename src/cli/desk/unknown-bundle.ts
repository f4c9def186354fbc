import { UsageError } from '../../i18n/usage-error.ts';
import { MeantIds } from '../../problems/meant-ids.ts';
import { contentAt, listContent } from '../../reader/content-folder.ts';

/** There is no bulletin or page of this name; with the id that was likely meant. */
export function unknownBundle(value: string, root: string): UsageError {
  const source = listContent(contentAt(root), () => undefined);
  const pages = source.pages.map(({ id }) => ({ id }));
  const [begun, ...others] = [...source.bulletins, ...pages].filter(({ id }) => id.startsWith(`${value}-`));
  const near =
    new MeantIds(source).nearest(value) ??
    new MeantIds({ bulletins: pages }).nearest(value) ??
    (others.length === 0 ? begun?.id : undefined);
  return new UsageError('bundle-unknown', near === undefined ? { value } : { value, near });
}
