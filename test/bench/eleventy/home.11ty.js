import { cards, documentOf, teasers } from './_includes/document.js';

const MS_A_YEAR = 365 * 24 * 3_600_000;

export const data = { permalink: '/vi/index.html' };

export function render(data) {
  const { collections, sections, office, page } = data;
  const all = collections.newest;
  const since = (all[0]?.date.getTime() ?? 0) - MS_A_YEAR;
  const read = all
    .filter(({ date }) => date.getTime() >= since)
    .sort((a, b) => b.data.views - a.data.views)
    .slice(0, 5);
  const notices = all.filter((item) => item.data.kind === 'notice').slice(0, 4);
  const bySection = sections.map(({ id, name }) => {
    const items = all.filter((item) => item.data.section === id).slice(0, 4);
    return `<section><h2><a href="/vi/${id}/">${name}</a></h2>${cards(items)}</section>`;
  });
  const main = `<h1>${office.name.vi}</h1>${teasers(all.slice(0, 4))}<section><h2>Tin mới nhất</h2>${cards(all.slice(4, 12))}</section><section><h2>Đọc nhiều</h2>${cards(read)}</section><section><h2>Thông báo</h2>${cards(notices)}</section>${bySection.join('')}`;
  const description = office.owner.authority.vi;
  return documentOf({ ...data, title: 'Trang chủ', description, url: page.url, main });
}
