import { Fragment } from 'preact';
import { dataOf, template } from '../src/eleventy/page-template.ts';
import { hostOf } from '../src/filters/addresses.ts';
import { longDate, machineDate, shortDate } from '../src/filters/dates.ts';
import { duration, fileSize } from '../src/filters/numbers.ts';
import { messages } from '../src/i18n/messages/messages.ts';
import { TEXT_SIZES, WIDE_SIZES } from '../src/markdown/resolve.ts';
import { ArticleMetadata } from './components/ArticleMetadata.tsx';
import { Attachments } from './components/Attachments.tsx';
import { Breadcrumb } from './components/Breadcrumb.tsx';
import { BulletinNotices } from './components/BulletinNotices.tsx';
import { FoldedContents } from './components/Contents.tsx';
import { Document } from './components/Document.tsx';
import { DocumentFacts } from './components/DocumentFacts.tsx';
import { Keywords } from './components/Keywords.tsx';
import { LeadPicture } from './components/LeadPicture.tsx';
import { NameLink } from './components/NameLink.tsx';
import { Neighbours } from './components/Neighbours.tsx';
import { Raw } from './components/Raw.tsx';
import { Reading } from './components/Reading.tsx';
import { ReadingTools } from './components/ReadingTools.tsx';
import { ReportMistake } from './components/ReportMistake.tsx';
import { ShareLinks } from './components/ShareLinks.tsx';
import { Sidebar } from './components/Sidebar.tsx';
import { Title } from './components/Title.tsx';
import { Video } from './components/Video.tsx';
import { ViewCount } from './components/ViewCount.tsx';

export const data = dataOf('bulletin');

/** A title of more characters is set smaller, so that the text begins on the first screen of a phone. */
const LONG_TITLE = 100;

export default template<'bulletin'>((page, chrome) => {
  const { lang, picture, audio, source } = page;
  const words = messages(lang);
  // What was not written is not said to machines either.
  const machine = machineDate(page.date, chrome.zone).slice(0, page.isDayAlone ? 10 : undefined);
  const isPhotoStory = page.kind === 'photo';
  const sizes = isPhotoStory ? WIDE_SIZES : TEXT_SIZES;
  const hasMore = page.contents.length + page.related.length + page.others.length > 0;
  return (
    <Document
      page={page}
      chrome={chrome}
      article={<ArticleMetadata page={page} chrome={chrome} />}
      hasToolline
    >
      <Reading
        way={<Breadcrumb chrome={chrome} links={[page.section]} noindex={page.noindex} />}
        beside={hasMore && <Sidebar page={page} chrome={chrome} />}
        isWide={isPhotoStory}
        isBulletin
      >
        <article class="bulletin" data-gallery={page.hasPictures ? JSON.stringify(words.gallery) : undefined}>
          <header>
            <p class="dateline">
              {words.kinds[page.kind] && <span class="kind">{words.kinds[page.kind]}</span>}
              <time datetime={machine}>{longDate(page.date, lang, chrome.zone, page.isDayAlone)}</time>
            </p>
            <h1 class={page.title.length > LONG_TITLE ? 'long' : undefined}>
              <Title text={page.title} />
            </h1>
            <div class="toolline">
              <ReadingTools chrome={chrome} />
            </div>
          </header>
          <BulletinNotices page={page} chrome={chrome} />
          <p class="byline">
            {shortDate(page.date, chrome.zone, lang)}
            {page.authors.map((name, i) => (
              <Fragment key={name}>
                {i === 0 ? ' | ' : ', '}
                <NameLink name={name} urls={page.authorUrls} />
              </Fragment>
            ))}
          </p>
          {page.description && (
            <p class="lede">
              {source && (
                <span class="source" lang={source.lang}>
                  <NameLink name={source.text} urls={page.sourceUrls} /> -{' '}
                </span>
              )}
              {page.description}
            </p>
          )}
          {page.video ? (
            <Video video={page.video} picture={picture} sizes={sizes} lang={lang} title={page.title} />
          ) : (
            picture && <LeadPicture picture={picture} sizes={sizes} lang={lang} />
          )}
          {audio && (
            <figure class="audio">
              <figcaption>
                {words.audio}{' '}
                <span class="card-meta">
                  ({duration(audio.seconds, lang)}, {fileSize(audio.size, lang)})
                </span>
              </figcaption>
              {/* biome-ignore lint/a11y/useMediaCaption: a recording of the text beside it */}
              <audio controls preload="none" aria-label={words.audio}>
                <source src={audio.url} type={audio.type} />
              </audio>
            </figure>
          )}
          {page.document && <DocumentFacts document={page.document} lang={page.sharedLang} chrome={chrome} />}
          {page.contents.length > 0 && <FoldedContents headings={page.contents} lang={lang} />}
          {page.body && <Raw class="prose" html={page.body} />}
          {page.link && (
            <p class="go">
              {words.linkInstead} <a href={page.link}>{words.linkGo(hostOf(page.link))}</a>
            </p>
          )}
          <Attachments files={page.attachments} lang={lang} origin={chrome.origin} />
          <footer>
            <Keywords keywords={page.keywords} lang={lang} />
            <div class="ends">
              <ViewCount page={page} />
              <ShareLinks
                targets={page.share}
                address={chrome.origin + page.url}
                title={page.title}
                lang={lang}
              />
            </div>
            <Neighbours page={page} />
          </footer>
          <ReportMistake page={page} chrome={chrome} of="article" />
        </article>
      </Reading>
    </Document>
  );
});
