import type { LabelKind } from '../../content/index-entry.ts';
import type { LocalizedBulletin } from '../../content/visible-bulletin.ts';
import { Input } from '../fingerprint.ts';
import type { LanguagePlan } from '../page.ts';
import { addressOf, byKind, labelKey, labelsOf } from '../parts/labels.ts';
import type { Url } from '../routes.ts';

/** Of each kind the pages of labels, by the label; without those that have none. */
export type LabelUrls = Readonly<Record<LabelKind, Readonly<Record<string, Url>>>>;

/** The pages of all labels that a bulletin bears. */
export const labelUrls = (plan: LanguagePlan, entry: LocalizedBulletin) =>
  new Input<LabelUrls>(
    () => elsewhere(plan, entry),
    () => {
      const { context, labelAddresses, lang, routes } = plan;
      const urlsOf = (kind: LabelKind) =>
        labelsOf(entry, kind).flatMap((label) => {
          const slug = addressOf(label, labelAddresses[kind]);
          return slug ? [[label, routes.label(lang, kind, slug)] as const] : [];
        });
      return byKind((kind) => (context.labels.includes(kind) ? Object.fromEntries(urlsOf(kind)) : {}));
    },
  );

/** The labels that do not have the plain address, with theirs; plain ones follow from the bulletin. Most sites have none. */
function elsewhere({ labelAddresses, context }: LanguagePlan, entry: LocalizedBulletin): string {
  let text = '';
  for (const kind of context.labels) {
    const others = labelAddresses[kind];
    if (others.size === 0) continue;
    for (const label of labelsOf(entry, kind)) {
      const slug = others.get(labelKey(label));
      if (slug !== undefined) text += `${kind} ${JSON.stringify(label)} ${slug}\n`;
    }
  }
  return text;
}
