import { documentOf, teasers } from './_includes/document.js';

const archive = { id: 'luu-tru', name: 'Lưu trữ' };

/** The sections, and the archive of them all. */
export const data = {
  pagination: {
    data: 'sections',
    size: 1,
    alias: 'section',
    before: (sections) => [...sections, archive],
  },
  permalink: ({ section }) => `/vi/${section.id}/index.html`,
};

export function render(data) {
  const { section, collections, page } = data;
  const items = collections.newest.filter((item) => item.data.section === section.id).slice(0, 20);
  const months = collections.months
    .filter(({ folder }) => folder === section.id)
    .map(
      ({ month, items: { length } }) =>
        `<li><a href="/vi/${section.id}/${month}.html">Tháng ${month}</a> (${length})</li>`,
    );
  const main = `<h1>${section.name}</h1>${teasers(items)}<section><h2>Theo tháng</h2><ul>${months.join('')}</ul></section>`;
  return documentOf({ ...data, title: section.name, description: section.name, url: page.url, main });
}
