import { machineDate } from '../../src/filters/dates.ts';
import type { Chrome } from '../../src/pages/chrome-props.ts';
import { articleData } from '../../src/pages/parts/structured-data.ts';
import type { BulletinProps } from '../../src/pages/props.ts';
import { JsonLd } from './JsonLd.tsx';

/**
 * What a bulletin says of itself in its head: Open Graph's article, the six elements of Dublin Core that the profile
 * for Vietnamese state agencies names (Thông tư 24/2011/TT-BTTTT) with the rights, and schema.org.
 */
export function ArticleMetadata({ page, chrome }: { page: BulletinProps; chrome: Chrome }) {
  const published = machineDate(page.date, chrome.zone);
  const { authority } = chrome.owner;
  return (
    <>
      {page.social && <meta property="og:image:alt" content={page.picture?.alt || page.title} />}
      <meta property="article:published_time" content={published} />
      <meta property="article:modified_time" content={machineDate(page.modified, chrome.zone)} />
      <meta property="article:section" content={page.section.text} />
      {page.keywords.map(({ text }) => (
        <meta key={text} property="article:tag" content={text} />
      ))}
      <link rel="schema.DC" href="http://purl.org/dc/elements/1.1/" />
      <meta name="DC.title" content={page.title} />
      {(page.authors.length > 0 ? page.authors : [authority]).map((name) => (
        <meta key={name} name="DC.creator" content={name} />
      ))}
      <meta name="DC.date" content={published} />
      <meta name="DC.description" content={page.description} />
      <meta name="DC.publisher" content={authority} />
      {chrome.licence && <meta name="DC.rights" content={chrome.licence} />}
      <meta name="DC.identifier" content={chrome.origin + page.url} />
      <JsonLd data={articleData(page, chrome)} />
    </>
  );
}
