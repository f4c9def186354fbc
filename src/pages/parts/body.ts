import type { Body } from '../../content/bulletin.ts';
import type { Media } from '../../content/media.ts';
import type { LocalizedBulletin } from '../../content/visible-bulletin.ts';
import { fileSize } from '../../filters/numbers.ts';
import type { Html } from '../../markdown/html.ts';
import { type Picture, type Resolver, resolveBody } from '../../markdown/resolve.ts';
import { typeName } from '../../media/types.ts';
import type { LanguagePlan } from '../page.ts';
import type { Url } from '../routes.ts';
import { pictureOf } from './pictures.ts';

/** A body for readers elsewhere (feeds, open data): every address in it is whole. @param url the bulletin's own page */
export function absoluteBody(plan: LanguagePlan, entry: LocalizedBulletin, url: Url): Html {
  const { absolute } = plan.routes;
  const inside = bodyResolver(plan, entry.media);
  const html = resolveBody(bodyOf(plan, entry), {
    bulletin: (id) => optional(inside.bulletin(id), absolute),
    site: (path) => absolute(inside.site(path)),
    file: (name) => optional(inside.file(name), (file) => ({ ...file, url: absolute(file.url) })),
    image: (name) => optional(inside.image(name), (image) => wholePicture(image, absolute)),
  });
  // Notes at the foot of a text are named by their place in the page.
  return html.replaceAll('<a href="#', `<a href="${absolute(url)}#`) as Html;
}

/** A bulletin's body with its references still open. */
export function bodyOf({ site, lang }: LanguagePlan, { id, version }: LocalizedBulletin): Body {
  return { html: site.bodies.html(id, lang), references: version.body.references };
}

/** A picture for readers elsewhere: one file, which every program shows. */
function wholePicture(picture: Picture, absolute: (url: Url) => string): Picture {
  return { ...picture, url: absolute(picture.url), large: absolute(picture.large), sources: [] };
}

const optional = <In, Out>(value: In | undefined, make: (value: In) => Out) =>
  value === undefined ? undefined : make(value);

/** Where a body's references lead: bulletins that are shown in its language, and the bundle's own files. */
export function bodyResolver(plan: LanguagePlan, media: Media): Resolver {
  const { routes, lang } = plan;
  return {
    bulletin: (id) => {
      const entry = plan.byId.get(id);
      return entry && routes.bulletin(entry, entry.text);
    },
    site: routes.rooted,
    file: (name) => {
      const file = media.files.get(name);
      return file && { url: routes.file(file.path), note: `${typeName(name)}, ${fileSize(file.size, lang)}` };
    },
    image: (name) => {
      const image = media.images.get(name);
      return image && pictureOf(routes, image);
    },
  };
}
