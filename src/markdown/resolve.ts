import type { Body } from '../content/bulletin.ts';
import { escapeHtml, unescapeHtml } from '../filters/html-text.ts';
import { decodeWhole } from './file-meant.ts';
import type { Html } from './html.ts';

/** A picture of a bundle as it is published: address from the root, size in pixels. */
export interface Picture {
  url: string;
  width: number;
  height: number;
  /** The largest file, for those who want to see it as a whole. */
  large: string;
  /** Its formats in the order in which a browser should try them, each with its files and their widths; the last is that of `url`. */
  sources: readonly { type: string; srcset: string }[];
}

/** How wide a picture in a text is shown: the width of the text, on a phone that of the screen less its margins. */
export const TEXT_SIZES = '(min-width: 46rem) 42.5rem, calc(100vw - 2rem)';

/** The same where pictures are as wide as the page. */
export const WIDE_SIZES = '(min-width: 72rem) 68rem, calc(100vw - 2rem)';

/** What styles know of a picture: whether it stands upright. */
export const pictureClass = (width: number, height: number) => (height > width ? 'upright' : undefined);

/** What a page knows of the places that a body refers to. */
export interface Resolver {
  /** The address of a bulletin in the body's language, or nothing while it is not public. */
  bulletin(id: string): string | undefined;
  /** A path from the root, as this site's host serves it. */
  site(path: string): string;
  /** A file of the bundle: its address, and its type and size in words. */
  file(name: string): { url: string; note: string } | undefined;
  image(name: string): Picture | undefined;
}

const LINK = /<a href="(bulletin|site|file):([^"]*)"([^>]*)>([\s\S]*?)<\/a>/g;
const IMAGE = /(<figure>)?<img src="image:([^"]*)" alt="([^"]*)">/g;

/**
 * Fills a body's references in. A link to a bulletin that is not public stays plain text; so does a link to a file and
 * the description of a picture that cannot be had, which only a preview of a draft lets through. markdown-it escapes
 * every `"` of a text, so none of these patterns can be written by an editor.
 * @param sizes how wide its pictures are shown
 */
export function resolveBody(body: Body, resolver: Resolver, sizes = TEXT_SIZES): Html {
  if (body.references.length === 0) return body.html as Html;
  const resolved = body.html
    .replace(LINK, (_whole, to: string, written: string, title: string, text: string) => {
      const [, target = '', rest = ''] = /^([^#?]*)(.*)$/s.exec(unescapeHtml(written)) ?? [];
      if (to === 'site') return `<a href="${escapeHtml(resolver.site(target) + rest)}"${title}>${text}</a>`;
      if (to === 'file') {
        const file = resolver.file(decodeWhole(target));
        if (!file) return text;
        return `<a href="${escapeHtml(file.url + rest)}"${title}>${text}</a> <small>(${escapeHtml(file.note)})</small>`;
      }
      const url = resolver.bulletin(target);
      return url ? `<a href="${escapeHtml(url + rest)}"${title}>${text}</a>` : text;
    })
    .replace(IMAGE, (_whole, figure: string | undefined, written: string, alt: string) => {
      const picture = resolver.image(unescapeHtml(written));
      if (!picture) return (figure ?? '') + alt;
      const html = pictureHtml(picture, alt, sizes);
      if (!figure) return html;
      // A figure leads to its picture as a whole; a link needs words, and must not stand inside another.
      return alt
        ? `${figure}<a class="enlarge" href="${escapeHtml(picture.large)}">${html}</a>`
        : figure + html;
    });
  return resolved as Html;
}

/** @param alt escaped already, as markdown-it writes it */
function pictureHtml({ url, width, height, sources }: Picture, alt: string, sizes: string): string {
  const plain = sources.at(-1);
  const choice = plain ? ` srcset="${escapeHtml(plain.srcset)}" sizes="${sizes}"` : '';
  const others = sources
    .slice(0, -1)
    .map((source) => `<source type="${source.type}" srcset="${escapeHtml(source.srcset)}" sizes="${sizes}">`);
  const size = `width="${width}" height="${height}"${choice}`;
  const name = pictureClass(width, height);
  const shape = name ? ` class="${name}"` : '';
  const img = `<img src="${escapeHtml(url)}" ${size}${shape} loading="lazy" decoding="async" alt="${alt}">`;
  return others.length > 0 ? `<picture>${others.join('')}${img}</picture>` : img;
}
