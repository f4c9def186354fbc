import type { Html } from './html.ts';
import { decodePath } from './links.ts';
import type { Body } from './renderer.ts';

/** A picture of a bundle as it is published: address from the root, size in pixels. */
export interface Picture {
  url: string;
  width: number;
  height: number;
}

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
const IMAGE = /<img src="image:([^"]*)" alt="([^"]*)">/g;

/**
 * Fills a body's references in. A link to a bulletin that is not public stays plain text; so does a link to a file and
 * the description of a picture that cannot be had, which only a preview of a draft lets through. markdown-it escapes
 * every `"` of a text, so none of these patterns can be written by an editor.
 */
export function resolveBody(body: Body, resolver: Resolver): Html {
  if (body.references.length === 0) return body.html as Html;
  const resolved = body.html
    .replace(LINK, (_whole, to: string, written: string, title: string, text: string) => {
      const [, target = '', rest = ''] = /^([^#?]*)(.*)$/s.exec(unescapeHtml(written)) ?? [];
      if (to === 'site') return `<a href="${escapeHtml(resolver.site(target) + rest)}"${title}>${text}</a>`;
      if (to === 'file') {
        const file = resolver.file(decodePath(target));
        if (!file) return text;
        return `<a href="${escapeHtml(file.url + rest)}"${title}>${text}</a> <small>(${escapeHtml(file.note)})</small>`;
      }
      const url = resolver.bulletin(target);
      return url ? `<a href="${escapeHtml(url + rest)}"${title}>${text}</a>` : text;
    })
    .replace(IMAGE, (_whole, written: string, alt: string) => {
      const picture = resolver.image(unescapeHtml(written));
      if (!picture) return alt;
      const { url, width, height } = picture;
      const src = `src="${escapeHtml(url)}" width="${width}" height="${height}"`;
      return `<img ${src} loading="lazy" decoding="async" alt="${alt}">`;
    });
  return resolved as Html;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const CHARACTERS = new Map(Object.entries(ENTITIES).map(([character, entity]) => [entity, character]));

function unescapeHtml(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot);/g, (entity) => CHARACTERS.get(entity) ?? entity);
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
