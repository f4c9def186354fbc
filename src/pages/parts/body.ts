import type { Media } from '../../content/media.ts';
import { fileSize } from '../../filters/numbers.ts';
import type { Html } from '../../markdown/html.ts';
import { type Resolver, resolveBody } from '../../markdown/resolve.ts';
import { typeName } from '../../media/types.ts';
import type { SiteContext } from '../context.ts';
import type { WholeBulletin } from '../inputs/whole-bulletin.ts';
import type { Url } from '../routes.ts';
import { pictureOf } from './pictures.ts';

/** The addresses of the bulletins to which a body leads, by their ids. */
type Links = ReadonlyMap<string, Url>;

/** Where a body's references lead: bulletins that are shown in its language, and the bundle's own files. */
export function bodyResolver({ routes, lang }: SiteContext, links: Links, media: Media): Resolver {
  return {
    bulletin: (id) => links.get(id),
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

/** A body for readers elsewhere (feeds, open data): every address in it is whole. */
export function absoluteBody({ url, body, media }: WholeBulletin, links: Links, context: SiteContext): Html {
  const { absolute, rooted } = context.routes;
  const inside = bodyResolver(context, links, media);
  const html = resolveBody(body(), {
    bulletin: (id) => {
      const found = inside.bulletin(id);
      return found && absolute(found);
    },
    site: (path) => absolute(rooted(path)),
    file: (name) => {
      const found = inside.file(name);
      return found && { ...found, url: absolute(found.url) };
    },
    // One file, which every program shows.
    image: (name) => {
      const found = inside.image(name);
      return found && { ...found, url: absolute(found.url), large: absolute(found.large), sources: [] };
    },
  });
  // Notes at the foot of a text are named by their place in the page.
  return html.replaceAll('<a href="#', `<a href="${absolute(url)}#`) as Html;
}
