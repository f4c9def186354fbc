import { fileSize } from '../filters/numbers.ts';
import type { Resolver } from '../markdown/resolve.ts';
import type { Media } from '../media/media.ts';
import { typeName } from '../media/types.ts';
import type { LanguagePlan } from './plan.ts';

/** Where a body's references lead: bulletins that are shown in its language, and the bundle's own files. */
export function bodyResolver(plan: LanguagePlan, media: Media): Resolver {
  const { routes, lang } = plan;
  return {
    bulletin: (id) => {
      const entry = plan.byId.get(id);
      return entry && routes.bulletin(entry.bulletin, entry.version);
    },
    site: routes.rooted,
    file: (name) => {
      const file = media.files.get(name);
      return file && { url: routes.file(file.path), note: `${typeName(name)}, ${fileSize(file.size, lang)}` };
    },
    image: (name) => {
      const image = media.images.get(name);
      return image && { url: routes.file(image.path), width: image.width, height: image.height };
    },
  };
}
