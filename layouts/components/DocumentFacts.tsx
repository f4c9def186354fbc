import { machineDate, shortDate } from '../../src/filters/dates.ts';
import type { Lang } from '../../src/i18n/language.ts';
import { messages } from '../../src/i18n/messages/messages.ts';
import type { Chrome } from '../../src/pages/chrome-props.ts';
import type { BulletinProps } from '../../src/pages/props.ts';

/** Number, date, issuer and signer of an official document. */
export function DocumentFacts({
  document,
  lang,
  chrome,
}: {
  document: NonNullable<BulletinProps['document']>;
  /** The language of issuer and signer, where it is not the page's. */
  lang: Lang | undefined;
  chrome: Chrome;
}) {
  const words = messages(chrome.lang);
  const day = (date: number | undefined) =>
    date !== undefined && (
      <time datetime={machineDate(date, chrome.zone)}>{shortDate(date, chrome.zone, chrome.lang)}</time>
    );
  const rows = [
    [words.documentNumber, document.number],
    [words.documentIssued, day(document.issued)],
    [words.documentIssuer, document.issuer],
    [words.documentSigner, document.signer],
    [words.documentEffective, day(document.effective)],
  ] as const;
  return (
    <section class="facts">
      <h2>{words.document}</h2>
      <dl>
        {rows.map(
          ([name, value]) =>
            value && (
              <div key={name}>
                <dt>{name}</dt>
                <dd lang={typeof value === 'string' ? lang : undefined}>{value}</dd>
              </div>
            ),
        )}
      </dl>
    </section>
  );
}
