import { cards, documentOf, escapeHtml, shownDate } from './document.js';

const NEIGHBOURS = 5;

export function render(data) {
  const { title, summary, author, source, views, page, content, collections } = data;
  const { list, at } = collections.places.get(page.url);
  const others = [
    ...list.slice(Math.max(0, at - NEIGHBOURS), at),
    ...list.slice(at + 1, at + 1 + NEIGHBOURS),
  ];
  const related = data.related.map((url) => {
    const other = collections.places.get(url);
    return other.list[other.at];
  });
  const section = data.sections.find(({ id }) => id === data.section);
  const keywords = data.keywords.map(
    (word) => `<li><a href="/vi/tu-khoa/${this.slugify(word)}.html">${escapeHtml(word)}</a></li>`,
  );
  const main = `<nav><a href="/vi/">Trang chủ</a> <a href="/vi/${section.id}/">${section.name}</a></nav><article><header>${data.kind === 'notice' ? '<p>Thông báo</p>' : ''}<h1>${escapeHtml(title)}</h1><time datetime="${page.date.toISOString()}">${shownDate(page.date)}</time></header><p>${shownDate(page.date)} | ${escapeHtml(author)}</p><p>${escapeHtml(source)} - ${escapeHtml(summary)}</p><div>${content}</div><footer><p>Từ khóa:</p><ul>${keywords.join('')}</ul><p>Lượt người xem: ${views}</p><nav>${neighbour('Tin trước', list[at + 1])}${neighbour('Tin sau', list[at - 1])}</nav></footer></article><aside>${related.length > 0 ? `<section><h2>Tin liên quan</h2>${cards(related)}</section>` : ''}<section><h2>Tin khác</h2>${cards(others)}</section></aside>`;
  return documentOf({ ...data, description: summary, url: page.url, main });
}

function neighbour(label, item) {
  return item ? `<p>${label} <a href="${item.url}">${escapeHtml(item.data.title)}</a></p>` : '';
}
