import { expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { createRoutes } from '../../pages/routes.ts';
import { atomText } from './atom.ts';
import type { Feed } from './feed.ts';

const routes = createRoutes('https://bantin.example.gov.vn');
const HOSTILE = 'a <b> & "c" \' ]]> </entry> \u{0}\u{8}\u{FFFE} 😀';
const feed: Feed = {
  lang: 'vi',
  title: HOSTILE,
  subtitle: HOSTILE,
  authority: HOSTILE,
  home: 'https://bantin.example.gov.vn/vi/',
  files: { title: HOSTILE, atom: '/vi/feed.xml', json: '/vi/feed.json' },
  updated: 86_400_000,
  ids: { feed: 'tag:bantin.example.gov.vn,2026:feed/vi', of: ({ id }) => `tag:${HOSTILE}:${id}` },
  entries: [
    {
      url: 'https://bantin.example.gov.vn/vi/2017/hop.html?a=1&b=2',
      title: HOSTILE,
      summary: HOSTILE,
      html: `<p>${HOSTILE}</p><![CDATA[ ]]>`,
      published: '1970-01-01T08:00:00+08:00',
      modified: '1970-01-01T08:00:00+08:00',
      authors: [HOSTILE],
      section: { id: 'tin', name: HOSTILE, url: 'https://bantin.example.gov.vn/vi/tin/' },
      keywords: [HOSTILE],
      attachments: [
        { url: 'https://bantin.example.gov.vn/a.pdf', type: 'application/pdf', size: 9, title: HOSTILE },
      ],
      id: '2017/hop',
      lang: 'vi',
      kind: 'news',
      text: HOSTILE,
      related: [],
      translations: {},
    },
  ],
};

test('whatever stands in a text, the feed is well-formed XML and says the same', async () => {
  const contents = atomText(feed, routes, 'Asia/Ho_Chi_Minh');
  const { errors, normalized } = await validateXML({
    xml: [{ fileName: 'feed.xml', contents }],
    normalization: 'c14n',
  });
  expect(errors).toEqual([]);
  expect(normalized).toContain('<summary>a &lt;b&gt; &amp; "c" \' ]]&gt; &lt;/entry&gt;  😀</summary>');
  expect(contents).toContain('<updated>1970-01-02T08:00:00+08:00</updated>');
});
