import { cards, documentOf, escapeHtml } from './_includes/document.js';

const SHOWN = 100;

export const data = {
  pagination: { data: 'collections.keywords', size: 1, alias: 'list' },
  permalink({ list }) {
    return `/vi/tu-khoa/${this.slugify(list.keyword)}.html`;
  },
};

export function render(data) {
  const { list, page } = data;
  const title = `Từ khóa: ${list.keyword}`;
  const main = `<h1>${escapeHtml(title)}</h1>${cards(list.items.slice(0, SHOWN))}`;
  return documentOf({ ...data, title, description: title, url: page.url, main });
}
