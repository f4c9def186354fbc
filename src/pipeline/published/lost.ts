import type { Content } from '../../cache/content.ts';
import { fileOf } from '../../checks/addresses/address-book.ts';
import { pageOfAlias, readAlias } from '../../content/fields/alias.ts';
import type { SitePlan } from '../../pages/page.ts';
import { publicAddresses } from '../../pages/public-addresses.ts';
import { byCodePoint, isError, type Problem, problem, startOf } from '../../problems/problem.ts';
import { type Known, knownAddresses, type PublishedWhere } from './known.ts';
import { lostProblem } from './lost-address-problem.ts';
import { Successors } from './successors.ts';

/** So many are named, each with what to write; of more, the number is reported. */
const NAMED = 10;

/** Addresses that were once public and at which there is nothing now, with what to write so that they lead on. */
export function lostAddresses(
  content: Content,
  plan: SitePlan,
  where: PublishedWhere | undefined,
): Problem[] {
  const known = knownAddresses(content, where, plan.routes.base);
  const lost = lostAmong(known, content, plan);
  if (lost.length === 0) return [];
  const successors = new Successors(content, known);
  const groups = new Map<string, string[]>();
  let others = 0;
  for (const address of lost) {
    const owner = successors.nameFor(address);
    const group = groups.get(owner);
    if (group) group.push(address);
    else if (groups.size < NAMED) groups.set(owner, [address]);
    else others += 1;
  }
  const reported = [...groups.values()].map((addresses) =>
    lostProblem(addresses.sort(byCodePoint).reverse(), successors, content, plan, known),
  );
  return others > 0
    ? [...reported, problem('addresses-lost', startOf('site.yml'), { count: others })]
    : reported;
}

/** Newest first. */
function lostAmong({ addresses }: Known, content: Content, plan: SitePlan): string[] {
  if (addresses.size === 0) return [];
  const now = publicAddresses(plan);
  const gone = [...addresses.keys()].filter((address) => !now.has(address));
  if (gone.length === 0) return [];
  const isUnsure = unsure(content);
  const leading = addressesOfOthers(content, plan);
  return gone
    .filter((address) => !leading.has(fileOf(address)) && !isUnsure(address))
    .sort(byCodePoint)
    .reverse();
}

/** The folded files of all else that answers: redirects, lists, the office's custom pages and files. */
function addressesOfOthers(
  { statics }: Content,
  { routes, pages, custom, redirects }: SitePlan,
): Set<string> {
  const base = routes.base.length;
  const files = [...pages, ...custom.pages, ...custom.documents, ...statics].map(({ file }) =>
    fileOf(`/${file}`),
  );
  const led = redirects.flatMap(({ from }) => {
    const alias = readAlias(from);
    return alias?.query === '' && from.startsWith(routes.gateway)
      ? [fileOf(pageOfAlias(alias.path.slice(base)))]
      : [];
  });
  return new Set([...files, ...led]);
}

/** Addresses of which nobody knows whether they are lost: what they may belong to cannot be read. */
function unsure({ store, problems }: Content): (address: string) => boolean {
  const years = new Set(store.entries().flatMap((entry) => ('status' in entry ? [] : entry.id.slice(0, 4))));
  const faulty = problems.filter(isError).map(({ place }) => place.file);
  const isAt = (name: string) => faulty.some((file) => file.startsWith(name));
  const [settings, pages, folders] = [
    isAt('site.yml') || isAt('categories.yml'),
    isAt('pages/'),
    isAt('bulletins'),
  ];
  return (address) => {
    const [, year] = /^\/[a-z]+\/(\d{4})\//.exec(address) ?? [];
    if (year !== undefined) return folders || years.has(year);
    return address.endsWith('/') ? settings : settings || pages;
  };
}
