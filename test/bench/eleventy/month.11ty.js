import { cards, documentOf } from './_includes/document.js';

export const data = {
  pagination: { data: 'collections.months', size: 1, alias: 'list' },
  permalink: ({ list }) => `/vi/${list.folder}/${list.month}.html`,
};

export function render(data) {
  const { list, sections, page } = data;
  const name = sections.find(({ id }) => id === list.folder)?.name ?? 'Lưu trữ';
  const title = `${name}, tháng ${list.month}`;
  const main = `<h1>${title}</h1>${cards(list.items)}`;
  return documentOf({ ...data, title, description: title, url: page.url, main });
}
