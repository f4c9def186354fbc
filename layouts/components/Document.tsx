import type { ComponentChildren, VNode } from 'preact';
import type { PartlyLocalized } from '../../src/i18n/language.ts';
import { messages } from '../../src/i18n/messages/messages.ts';
import type { Chrome } from '../../src/pages/chrome-props.ts';
import type { PageProps } from '../../src/pages/props.ts';
import type { Url } from '../../src/pages/routes.ts';
import { Footer } from './Footer.tsx';
import { Masthead } from './Masthead.tsx';
import { Metadata } from './Metadata.tsx';
import { ReportMistake } from './ReportMistake.tsx';
import { SiteNotice } from './SiteNotice.tsx';

interface Props {
  page: PageProps;
  chrome: Chrome;
  /** Without header and footer: the gateway. */
  bare?: boolean;
  /** The page's own tool line has the reading options; elsewhere they stand in the footer. */
  hasToolline?: boolean;
  /** The page is a choice of language: where each leads (`assets/scripts/before-paint/to-language.ts`). */
  homes?: PartlyLocalized<Url>;
  /** Where the page leads at once. */
  refresh?: Url;
  /** A script that this kind of page has besides those of all. */
  script?: Url;
  /** What the page says of itself in its head, where it is an article. */
  article?: VNode;
  children: ComponentChildren;
}

/** Without one, browsers ask for `/favicon.ico`. */
const Icon = ({ url }: { url: Url }) =>
  url.endsWith('.svg') ? (
    <link rel="icon" type="image/svg+xml" href={url} />
  ) : (
    <link rel="icon" type="image/png" sizes="96x96" href={url} />
  );

/** The HTML shell of every page. */
export function Document({
  page,
  chrome,
  bare,
  hasToolline,
  article,
  homes,
  refresh,
  script,
  children,
}: Props) {
  const { lang, title, description } = page;
  const { assets, siteName, origin } = chrome;
  // Articles have theirs at their end; what is no page of the site’s own needs none.
  const hasReport = !bare && !hasToolline && !page.noindex;
  return (
    <html lang={lang} data-homes={homes && JSON.stringify(homes)}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title.includes(siteName) ? title : `${title} – ${siteName}`}</title>
        {description && <meta name="description" content={description} />}
        {refresh && <meta http-equiv="refresh" content={`0; url=${refresh}`} />}
        {refresh && <link rel="canonical" href={origin + refresh} />}
        <Metadata page={page} chrome={chrome} type={article ? 'article' : 'website'} />
        {!page.noindex && article}
        <meta name="color-scheme" content="light dark" />
        <Icon url={chrome.icon} />
        <script dangerouslySetInnerHTML={{ __html: assets.early }} />
        <link rel="stylesheet" href={assets.style} />
        <script type="module" src={assets.script} />
        {script && <script type="module" src={script} />}
      </head>
      <body class={bare ? 'bare' : undefined} data-worker={chrome.worker}>
        <a class="skip" href="#bantin-main">
          {messages(lang).skipToContent}
        </a>
        {chrome.worker && (
          <p
            class="offline-note"
            role="status"
            data-text={messages(lang).offline.note}
            data-zone={chrome.zone}
          />
        )}
        <p class="print-only printed-from">
          {siteName} · {messages(lang).printedFrom} {origin + page.url}
        </p>
        {!bare && <Masthead page={page} chrome={chrome} />}
        {!bare && chrome.notice && <SiteNotice notice={chrome.notice} lang={lang} />}
        <main id="bantin-main" tabIndex={-1}>
          {children}
          {hasReport && <ReportMistake page={page} chrome={chrome} of="page" />}
        </main>
        {!bare && <Footer chrome={chrome} hasDisplay={!hasToolline} />}
      </body>
    </html>
  );
}
