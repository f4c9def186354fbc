/** The benchmark's plain Eleventy: the same texts and lists, by collections and pagination as its guide has them. */
export default function configure(config) {
  config.addCollection('newest', (all) => newestFirst(all));
  config.addCollection('places', (all) => placesInSections(newestFirst(all)));
  config.addCollection('months', (all) => months(newestFirst(all)));
  config.addCollection('keywords', (all) => keywords(newestFirst(all)));
  return { markdownTemplateEngine: false, htmlTemplateEngine: false };
}

const newestFirst = (all) => all.getFilteredByTag('bulletin').reverse();

/** By a bulletin's address: the bulletins of its section, newest first, and where it stands among them. */
function placesInSections(bulletins) {
  const sections = group(bulletins, (item) => [item.data.section]);
  const places = new Map();
  for (const list of sections.values())
    for (const [at, item] of list.entries()) places.set(item.url, { list, at });
  return places;
}

function group(items, keysOf) {
  const groups = new Map();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const list = groups.get(key);
      if (list) list.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}

/** In the office's zone. */
const monthOf = (date) => new Date(date.getTime() + 7 * 3_600_000).toISOString().slice(0, 7);

/** Every month of the archive and of each section, newest first. */
function months(bulletins) {
  const groups = group(bulletins, (item) => {
    const month = monthOf(item.date);
    return [`luu-tru/${month}`, `${item.data.section}/${month}`];
  });
  return [...groups].map(([key, items]) => {
    const [folder, month] = key.split('/');
    return { folder, month, items };
  });
}

function keywords(bulletins) {
  const groups = group(bulletins, (item) => item.data.keywords);
  return [...groups].map(([keyword, items]) => ({ keyword, items }));
}
