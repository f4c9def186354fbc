import { escapeHtml } from '../../filters/html-text.ts';
import type { EleventyConfig, LiquidOutput } from '../types.ts';
import { liquidSource } from './only-listed.ts';

/**
 * Makes Liquid read only what is listed, and print texts as texts, as Nunjucks and TSX do: what an editor has written is never
 * HTML of a page. What a template means as HTML it prints by `| raw`; a layout prints its content as it is.
 */
export function configureLiquid(config: EleventyConfig, texts: ReadonlyMap<string, string>): void {
  config.setLiquidOptions({
    ...liquidSource(texts),
    // What is read on demand is no property of its own object.
    ownPropertyOnly: false,
    outputEscape(value) {
      return typeof value === 'string' && value === contentOf(this) ? value : escaped(value);
    },
  });
  config.amendLibrary('liquid', (liquid) => {
    // Else the escaped text would be escaped once more.
    for (const name of ['escape', 'escape_once', 'xml_escape', 'h'])
      liquid.registerFilter(name, { raw: true, handler: escaped });
  });
}

const contentOf = ({ context }: LiquidOutput): unknown => context.getSync(['content']);

/** A value as it stands between tags or in an attribute, whatever its quotes. */
function escaped(value: unknown): string {
  if (value === undefined || value === null) return '';
  const text = Array.isArray(value) ? value.join('') : String(value);
  return escapeHtml(text).replaceAll("'", '&#39;');
}
