import { mailAddress } from '../../src/filters/addresses.ts';
import { excerpt } from '../../src/filters/text.ts';
import { messages } from '../../src/i18n/messages/messages.ts';
import type { Chrome } from '../../src/pages/chrome-props.ts';
import type { PageProps } from '../../src/pages/props.ts';

interface Props {
  page: PageProps;
  chrome: Chrome;
  /** What the reader is to call the page. */
  of: 'article' | 'page';
}

/** Programs cut the address of a mail after some 2,000 letters, and a letter with marks takes nine. */
const LONGEST_TITLE = 100;

/**
 * A way to tell the office of a mistake: a mail with the page's title and address. The passage that the reader has
 * selected comes into it by a script (`assets/scripts/report-mistake.ts`); without one there is a line for it.
 */
export function ReportMistake({ page, chrome, of }: Props) {
  const { email } = chrome.owner;
  if (!email) return null;
  const words = messages(chrome.lang).report;
  const lines = [`${words.address} ${chrome.origin}${page.url}`, `${words.passage} `, `${words.remedy} `];
  const mail = mailAddress(email, {
    subject: words.subject(excerpt(page.title, LONGEST_TITLE)),
    body: lines.join('\r\n'),
  });
  return (
    <p class="report">
      <a href={mail} data-passage={words.passage}>
        {words[of]}
      </a>
      <span class="needs-script" hidden>
        {words.hint}
      </span>
    </p>
  );
}
