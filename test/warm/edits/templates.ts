import { type Edit, type Edits, setting } from './edit.ts';

const TEMPLATES = '../layouts/custom';

/** Templates of the office's own that print what bulletins, settings and lists say. */
const OWN: Readonly<Record<string, string>> = {
  'tin.njk': `---
permalink: vi/tin-cua-co-quan.html
layout: site
title: Tin của cơ quan
translationKey: tin
---
{% for link in site.menu %}{{ link.text }} {{ link.url }} {% endfor %}
<ul>{% for b in bulletins %}<li>{{ b.title }} {{ b.summary }} {{ b.section }} {{ b.keywords | join }} {{ b.url }} {{ b.views }}</li>{% endfor %}</ul>
{% for month, list in bulletins.byMonth %}{{ month }} {{ list.length }} {% endfor %}{{ site.owner.address }}
{% include "cuoi.njk" %}
`,
  '_includes/cuoi.njk': '<p>Cuối</p>\n',
  'news.liquid': `---
permalink: en/office-news.html
layout: site
title: News
translationKey: tin
---
{% for b in bulletins limit: 2 %}{{ b.title }} {{ b.date | longDate: lang }}{% endfor %}
`,
  '_includes/khung.njk': `---
layout: site
---
<section>{{ content | safe }}</section>
`,
  'trong-khung.njk': `---
permalink: vi/trong-khung.html
layout: khung.njk
title: Trong khung
---
<p>Một</p>
`,
  '_includes/Ten.tsx': 'export const Ten = ({ name }) => <p>{name}</p>;\n',
  'co-quan.11ty.tsx': `import { CardList } from 'bantin/components';
import { Ten } from './_includes/Ten';
export const data = { permalink: 'vi/co-quan.html' };
export default ({ bulletins, data, site }) => (
  <html lang="vi">
    <head><meta charset="utf-8" /><title>{site.name}</title></head>
    <body>
      {data.co_quan?.map(({ name }) => <Ten name={name} />)}
      <CardList cards={bulletins.slice(0, 3).map(({ card }) => card)} chrome={site} />
    </body>
  </html>
);
`,
};

const writeCustom: Edit = (site, n) => {
  for (const [name, text] of Object.entries(OWN)) site.write(`${TEMPLATES}/${name}`, text);
  site.write('data/co-quan.yml', `- name: Phòng ${n}\n`);
};

/** What a web master does with templates and lists of the office's own. */
export const TEMPLATE_EDITS: Edits = {
  'write custom templates': writeCustom,
  'put own pages into a menu': (site, n) => {
    writeCustom(site, n);
    setting(/^menu: .*\n/m, 'menu: [gioi-thieu, tin]\n')(site);
  },
  'name an own page by how many bulletins there are': (site) =>
    site.write(
      `${TEMPLATES}/tin.njk`,
      String(OWN['tin.njk']).replace(
        'title: Tin của cơ quan',
        'eleventyComputed: {title: "{{ bulletins.length }} tin"}',
      ),
    ),
  'change what a custom template includes': (site, n) =>
    site.write(`${TEMPLATES}/_includes/cuoi.njk`, `<p>Cuối ${n % 5}</p>\n`),
  'change the layout of a custom template': (site, n) =>
    site.write(
      `${TEMPLATES}/_includes/khung.njk`,
      String(OWN['_includes/khung.njk']).replace('<section>', `<section id="khung-${n % 4}">`),
    ),
  'change what a custom template imports': (site, n) =>
    site.write(
      `${TEMPLATES}/_includes/Ten.tsx`,
      `export const Ten = ({ name }) => <b data-n="${n % 3}">{name}</b>;\n`,
    ),
  'take a custom template away': (site) => site.remove(`${TEMPLATES}/trong-khung.njk`),
  'change a list of the office’s own': (site, n) =>
    site.write('data/co-quan.yml', `- name: Phòng ${n % 9}\n- name: Kho\n`),
  'move a page of a custom template': (site, n) =>
    site.write(
      `${TEMPLATES}/tin.njk`,
      String(OWN['tin.njk']).replace('vi/tin-cua-co-quan', `vi/tin-cua-co-quan-${n % 3}`),
    ),
};
