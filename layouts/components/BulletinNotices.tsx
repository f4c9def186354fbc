import { endDate, longDate } from '../../src/filters/dates.ts';
import { messages } from '../../src/i18n/messages/messages.ts';
import type { Chrome } from '../../src/pages/chrome-props.ts';
import type { BulletinProps } from '../../src/pages/props.ts';
import { Changes } from './Changes.tsx';
import { Notice } from './Notice.tsx';

/** What a reader must know before the text: that it is not public yet, out of date, old, or was corrected or changed. */
export function BulletinNotices({ page, chrome }: { page: BulletinProps; chrome: Chrome }) {
  const words = messages(page.lang);
  const { state, previewUntil, expired, correction, changes = [], olderThanYears, renamed } = page;
  return (
    <>
      {state === 'scheduled' && (
        <Notice kind="preview">
          {words.preview.scheduled(longDate(page.date, page.lang, chrome.zone, page.isDayAlone))}
        </Notice>
      )}
      {(state === 'draft' || state === 'pending') && <Notice kind="preview">{words.preview[state]}</Notice>}
      {previewUntil !== undefined && (
        <Notice kind="preview">{words.preview.link(endDate(previewUntil, page.lang, chrome.zone))}</Notice>
      )}
      {expired !== undefined && (
        <Notice kind="warning" title={words.expiredTitle}>
          {words.expired(endDate(expired, page.lang, chrome.zone))}
        </Notice>
      )}
      {(olderThanYears !== undefined || renamed) && (
        <Notice kind="notice" title={words.old}>
          {[olderThanYears !== undefined && words.olderThan(olderThanYears), renamed]
            .filter(Boolean)
            .join(' ')}
        </Notice>
      )}
      {correction && (
        <Notice kind="notice" title={words.correction}>
          {correction}
        </Notice>
      )}
      <Changes changes={changes} chrome={chrome} />
    </>
  );
}
