import { Fragment } from 'preact';
import { pagesOf, template } from '../src/eleventy/page-template.ts';
import { hostOf } from '../src/filters/addresses.ts';
import { longDate, machineDate, shortDate } from '../src/filters/dates.ts';
import { duration, fileSize } from '../src/filters/numbers.ts';
import { messages } from '../src/i18n/messages.ts';
import { TEXT_SIZES } from '../src/markdown/resolve.ts';
import { ArticleMetadata } from './components/ArticleMetadata.tsx';
import { Attachments } from './components/Attachments.tsx';
import { Breadcrumb } from './components/Breadcrumb.tsx';
import { BulletinNotices } from './components/BulletinNotices.tsx';
import { CardList } from './components/CardList.tsx';
import { Document } from './components/Document.tsx';
import { DocumentFacts } from './components/DocumentFacts.tsx';
import { Keywords } from './components/Keywords.tsx';
import { NameLink } from './components/NameLink.tsx';
import { Neighbours } from './components/Neighbours.tsx';
import { Picture } from './components/Picture.tsx';
import { Raw } from './components/Raw.tsx';
import { ReadingTools } from './components/ReadingTools.tsx';
import { ReportMistake } from './components/ReportMistake.tsx';
import { ShareLinks } from './components/ShareLinks.tsx';
import { Title } from './components/Title.tsx';
import { ViewCount } from './components/ViewCount.tsx';

export const data = pagesOf('bulletin');

export default template<'bulletin'>((page, chrome) => {
  const { lang, picture, audio, source } = page;
  const words = messages(lang);
  // What was not written is not said to machines either.
  const machine = machineDate(page.date, chrome.zone).slice(0, page.isDayAlone ? 10 : undefined);
  return (
    <Document
      page={page}
      chrome={chrome}
      article={<ArticleMetadata page={page} chrome={chrome} />}
      hasToolline
    >
      <Breadcrumb chrome={chrome} links={[page.section]} noindex={page.noindex} />
      <article class="bulletin" data-gallery={page.hasPictures ? JSON.stringify(words.gallery) : undefined}>
        <header>
          {words.kinds[page.kind] && <p class="kind">{words.kinds[page.kind]}</p>}
          <h1>
            <Title text={page.title} />
          </h1>
          <div class="toolline">
            <time datetime={machine}>{longDate(page.date, lang, chrome.zone, page.isDayAlone)}</time>
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
        {picture && (
          <figure class="lead">
            {picture.alt ? (
              <a class="enlarge" href={picture.large}>
                <Picture picture={picture} sizes={TEXT_SIZES} eager />
              </a>
            ) : (
              <Picture picture={picture} sizes={TEXT_SIZES} eager />
            )}
            {(picture.caption || picture.credit) && (
              <figcaption>
                {[picture.caption, picture.credit && words.pictureBy(picture.credit)]
                  .filter(Boolean)
                  .join(' ')}
              </figcaption>
            )}
          </figure>
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
            <ViewCount id={page.id} views={page.views} lang={lang} />
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
      {(page.related.length > 0 || page.others.length > 0) && (
        <aside class="more" aria-label={words.otherNews}>
          {page.related.length > 0 && (
            <section>
              <h2>{words.related}</h2>
              <CardList cards={page.related} chrome={chrome} />
            </section>
          )}
          {page.others.length > 0 && (
            <section>
              <h2>{words.otherNews}</h2>
              <CardList cards={page.others} chrome={chrome} />
            </section>
          )}
        </aside>
      )}
    </Document>
  );
});
