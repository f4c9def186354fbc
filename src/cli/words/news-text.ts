import { formatNumber } from '../../filters/numbers.ts';
import type { Lang } from '../../i18n/language.ts';
import { previewMessages } from '../../i18n/preview/preview.ts';
import type { News, NewsItem } from '../../pipeline/published/news.ts';

/** What a publication brought, in Markdown, for a job's summary or a comment; empty where it brought nothing. */
export function newsText(news: News | undefined, lang: Lang): string {
  if (!news) return '';
  const words = previewMessages(lang).news;
  const { isFirst, added, changed, more, all } = news;
  if (isFirst) return `${words.first(formatNumber(all, lang))}\n`;
  const parts = [
    ...listed(words.added, added),
    ...listed(words.changed, changed),
    ...(more > 0 ? [words.more(formatNumber(more, lang))] : []),
  ];
  return parts.length > 0 ? `${parts.join('\n\n')}\n` : '';
}

const listed = (heading: string, items: readonly NewsItem[]): string[] =>
  items.length === 0 ? [] : [`### ${heading}`, items.map(lineOf).join('\n')];

const lineOf = ({ title, url, lang }: NewsItem) => `- [${asText(title)}](${url}) (${lang})`;

/** No sign in a title is one of Markdown's; a name with @ calls nobody. */
const asText = (title: string) =>
  title
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]()<>#+!|~&-]/g, '\\$&')
    .replaceAll('@', '@\u2060');
