import type { MarkdownIt, Token } from 'markdown-it';
import container from 'markdown-it-container';
import { plainName } from '../../content/fields/called.ts';
import { isLang } from '../../i18n/language.ts';
import { messages } from '../../i18n/messages/messages.ts';
import { type BodyContext, contextOf } from '../context.ts';

/** The containers that an editor may open by `::: name title`. `lang` takes a language code instead of a title. */
const CONTAINERS = ['notice', 'warning', 'document', 'lang'] as const;

/** What editors call them, as `plainName` writes it. */
const CALLED: Readonly<Record<string, (typeof CONTAINERS)[number]>> = {
  'thong bao': 'notice',
  'canh bao': 'warning',
  'luu y': 'warning',
  'chu y': 'warning',
  'van ban': 'document',
  'ngon ngu': 'lang',
};

/**
 * Blocks between `::: name` and `:::`: a notice, a warning, the quotation of a document, a passage in another language.
 * An unknown name, an unknown language and a block that is never closed are problems.
 */
export function containers(md: MarkdownIt): void {
  md.use(container, 'typed', {
    validate: (params: string) => params.trim() !== '',
    render: (tokens: Token[], i: number, _options: unknown, env: Record<string, unknown>) => {
      const token = tokens[i] as Token;
      const box = token.meta as Box;
      return token.nesting === 1 ? openingTag(md, box, contextOf(env)) : `</${box.tag}>\n`;
    },
  });
  md.core.ruler.push('containers', (state) => {
    const context = contextOf(state.env);
    const open: Token[] = [];
    let lines: string[] | undefined;
    for (const token of state.tokens) {
      if (token.type === 'container_typed_open') {
        token.meta = readBox(token, context);
        open.push(token);
      } else if (token.type === 'container_typed_close') {
        const opening = open.pop();
        token.meta = opening?.meta ?? null;
        const name = (opening?.meta as Box | undefined)?.name ?? '';
        lines ??= state.src.split('\n');
        if (opening && !isClosed(opening, token, lines))
          context.report('container-unclosed', opening, ':::', { name });
      }
    }
  });
}

/** The plugin closes what is open at the end of the text or of the block around it, and does not say so. */
function isClosed(opening: Token, closing: Token, lines: readonly string[]): boolean {
  const last = lines[opening.map?.[1] ?? -1] ?? '';
  return [closing.markup, last].every((line) => line.trimEnd().endsWith(opening.markup));
}

type Box = {
  name: string;
  tag: 'div' | 'blockquote';
  title: string;
};

function readBox(token: Token, context: BodyContext): Box {
  const [name = '', ...rest] = token.info.trim().split(/\s+/);
  const title = rest.join(' ');
  if (!(CONTAINERS as readonly string[]).includes(name)) {
    const near = CALLED[plainName(token.info).split(' ').slice(0, 2).join(' ')];
    const allowed = CONTAINERS.join(', ');
    context.report('container-unknown', token, ':::', { name, allowed, ...(near && { near }) });
  }
  if (name === 'lang' && !isLanguageTag(title))
    context.report('lang-unknown', token, title, { value: title });
  const tag = name === 'document' ? 'blockquote' : 'div';
  return { name, tag, title };
}

function openingTag(md: MarkdownIt, box: Box, context: BodyContext): string {
  const { escapeHtml } = md.utils;
  if (box.name === 'lang') return `<div lang="${escapeHtml(box.title)}">\n`;
  const words = messages(context.lang);
  if (box.name === 'document') {
    return `<blockquote class="document">\n${box.title ? `<p class="box-title">${escapeHtml(box.title)}</p>\n` : ''}`;
  }
  const title = box.title || (box.name === 'warning' ? words.warning : words.notice);
  const kind = box.name === 'warning' ? 'warning' : 'notice';
  return `<div class="box ${kind}" role="note" aria-label="${escapeHtml(title)}">\n<p class="box-title">${escapeHtml(title)}</p>\n`;
}

/** A language code as HTML's `lang` takes it (BCP 47), known to this machine's locale data. */
export function isLanguageTag(code: string): boolean {
  if (isLang(code)) return true;
  try {
    return new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(code) !== undefined;
  } catch {
    return false;
  }
}
