import type { Lang } from '../../src/i18n/language.ts';
import type { Chrome } from '../../src/pages/chrome-props.ts';
import { alternatesOf } from '../../src/pages/parts/alternates.ts';
import type { PageProps } from '../../src/pages/props.ts';
import type { FeedLinks } from '../../src/pages/routes.ts';

const LOCALES: Readonly<Record<Lang, string>> = { vi: 'vi_VN', en: 'en_GB' };

/** What search engines and social networks read of a page: its address in each language, its name, its picture, its feeds. */
export function Metadata({
  page,
  chrome,
  type,
}: {
  page: PageProps;
  chrome: Chrome;
  type: 'article' | 'website';
}) {
  const { origin, other } = chrome;
  if (page.noindex || chrome.isPreview) return <meta name="robots" content="noindex" />;
  const social = page.social ?? chrome.social;
  return (
    <>
      <link rel="canonical" href={origin + page.url} />
      {alternatesOf(page, chrome).map(({ hreflang, url }) => (
        <link key={hreflang} rel="alternate" hreflang={hreflang} href={origin + url} />
      ))}
      <meta property="og:type" content={type} />
      <meta property="og:title" content={page.title} />
      {page.description && <meta property="og:description" content={page.description} />}
      <meta property="og:url" content={origin + page.url} />
      <meta property="og:site_name" content={chrome.siteName} />
      <meta property="og:locale" content={LOCALES[page.lang]} />
      {other && page.translations[other.lang] && (
        <meta property="og:locale:alternate" content={LOCALES[other.lang]} />
      )}
      {social && (
        <>
          <meta property="og:image" content={origin + social.url} />
          <meta property="og:image:width" content={String(social.width)} />
          <meta property="og:image:height" content={String(social.height)} />
          {!page.social && <meta property="og:image:alt" content={chrome.owner.authority} />}
          <meta name="twitter:card" content="summary_large_image" />
        </>
      )}
      <Feeds feed={page.feed ?? chrome.feeds} />
    </>
  );
}

/** The two forms of a feed, for readers' own programs. */
function Feeds({ feed }: { feed: FeedLinks }) {
  return (
    <>
      <link rel="alternate" type="application/atom+xml" title={feed.title} href={feed.atom} />
      <link rel="alternate" type="application/feed+json" title={feed.title} href={feed.json} />
    </>
  );
}
