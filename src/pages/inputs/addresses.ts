import { Input } from '../fingerprint.ts';
import type { LanguagePlan } from '../page.ts';
import type { Url } from '../routes.ts';

/** The addresses of bulletins, by their ids; one that is not shown has none. */
export function addresses({ routes, byId }: LanguagePlan, ids: readonly string[]): Input<Map<string, Url>> {
  const read = () =>
    new Map(
      ids.flatMap((id) => {
        const entry = byId.get(id);
        return entry ? [[id, routes.bulletin(entry, entry.text)]] : [];
      }),
    );
  return new Input(() => [...read()].join('\n'), read);
}
