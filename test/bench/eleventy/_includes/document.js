/** A whole page around its content. */
export function documentOf({ title, description, url, office, sections, main }) {
  const name = office.name.vi;
  const { authority, responsible, address, phone, email } = office.owner;
  const links = [{ id: 'luu-tru', name: 'Lưu trữ' }, ...sections];
  return `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(title)} – ${name}</title><meta name="description" content="${escapeHtml(description)}"><link rel="canonical" href="${office.baseUrl}${url}"><meta property="og:title" content="${escapeHtml(title)}"><meta property="og:description" content="${escapeHtml(description)}"><meta property="og:url" content="${office.baseUrl}${url}"><meta property="og:site_name" content="${name}"><meta property="og:locale" content="vi_VN"></head><body><header><p><a href="/vi/">${name}</a></p><p>${authority.vi}</p><nav><ul>${links.map((link) => `<li><a href="/vi/${link.id}/">${link.name}</a></li>`).join('')}</ul></nav></header><main>${main}</main><footer><p>${name}</p><p>${authority.vi}</p><dl><dt>Chịu trách nhiệm</dt><dd>${responsible.vi}</dd><dt>Địa chỉ</dt><dd>${address.vi}</dd><dt>Điện thoại</dt><dd>${phone}</dd><dt>Thư điện tử</dt><dd>${email}</dd></dl></footer></body></html>
`;
}

export function escapeHtml(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** In the office's zone: `27/04/2017, 09:05`. */
export function shownDate(date) {
  const local = new Date(date.getTime() + 7 * 3_600_000).toISOString();
  return `${local.slice(8, 10)}/${local.slice(5, 7)}/${local.slice(0, 4)}, ${local.slice(11, 16)}`;
}

export function cards(items) {
  const rows = items.map(
    ({ url, date, data }) =>
      `<li><a href="${url}">${escapeHtml(data.title)}</a> <time datetime="${date.toISOString()}">${shownDate(date)}</time></li>`,
  );
  return `<ul>${rows.join('')}</ul>`;
}

export function teasers(items) {
  return items
    .map(
      ({ url, date, data }) =>
        `<article><h2><a href="${url}">${escapeHtml(data.title)}</a></h2><p><time datetime="${date.toISOString()}">${shownDate(date)}</time></p><p>${escapeHtml(data.summary)}</p></article>`,
    )
    .join('');
}
