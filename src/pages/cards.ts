import type { Entry } from '../content/library.ts';
import { hostOf } from '../filters/addresses.ts';
import { excerpt } from '../filters/text.ts';
import { messages } from '../i18n/messages.ts';
import type { LanguagePlan } from './plan.ts';
import type { Card } from './props.ts';

/** What a list prints of a bulletin besides title and date. */
interface Extras {
  section?: boolean;
  summary?: boolean;
  picture?: boolean;
}

/** A bulletin for a list. One whose text is on another site leads straight there. */
export function cardOf(plan: LanguagePlan, entry: Entry, extras: Extras = {}): Card {
  const { bulletin, version, state, media } = entry;
  const { link } = bulletin;
  const image = bulletin.image && media.images.get(bulletin.image.file);
  const section = plan.site.categories.find((category) => category.id === bulletin.category);
  return {
    id: bulletin.id,
    title: titleOf(version.title, plan),
    url: link ?? plan.routes.bulletin(bulletin, version),
    date: bulletin.date,
    ...(link && { host: hostOf(link) }),
    ...(extras.section && section && { section: section.name[plan.lang] }),
    ...(extras.summary && { summary: excerpt(version.summary, 300) }),
    ...(extras.picture &&
      image && {
        picture: {
          url: plan.routes.file(image.path),
          width: image.width,
          height: image.height,
          alt: version.imageAlt,
        },
      }),
    ...(state !== 'public' && state !== 'withdrawn' && { mark: state }),
  };
}

/** A draft may not have a title yet. */
export function titleOf(title: string, { lang }: LanguagePlan): string {
  return title || messages(lang).preview.untitled;
}
