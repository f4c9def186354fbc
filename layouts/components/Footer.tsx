import { mailAddress } from '../../src/filters/addresses.ts';
import { messages } from '../../src/i18n/messages/messages.ts';
import type { Chrome, Link } from '../../src/pages/chrome-props.ts';
import { Comfort } from './Comfort.tsx';
import { FontSize } from './FontSize.tsx';
import { MenuLink } from './MenuLink.tsx';
import { once } from './once.ts';

interface Props {
  chrome: Chrome;
  /** With the reading options, on pages that have no tool line. */
  hasDisplay: boolean;
}

/** Owner, person responsible, address, telephone, e-mail: on every page (Decree 42/2022/NĐ-CP, Article 7). */
export function Footer({ chrome, hasDisplay }: Props) {
  return (
    <footer
      class="footer"
      dangerouslySetInnerHTML={once(chrome, `footer ${hasDisplay}`, () => (
        <Inside chrome={chrome} hasDisplay={hasDisplay} />
      ))}
    />
  );
}

/** The news and the data for readers' own programs. */
function machineLinks({ lang, feeds, data }: Chrome): Link[] {
  const { feed, jsonFeed, openData } = messages(lang).machine;
  return [
    { text: feed, url: feeds.atom },
    { text: jsonFeed, url: feeds.json },
    { text: openData, url: data },
  ];
}

function Inside({ chrome, hasDisplay }: Props) {
  const words = messages(chrome.lang);
  const { authority, responsible, address, phone, email } = chrome.owner;
  return (
    <div class="wide">
      <div class="footer-owner">
        <p class="footer-name">{chrome.siteName}</p>
        {authority !== chrome.siteName && <p>{authority}</p>}
        <dl>
          <div>
            <dt>{words.responsible}</dt>
            <dd>{responsible}</dd>
          </div>
          <div>
            <dt>{words.address}</dt>
            <dd>{address}</dd>
          </div>
          {phone && (
            <div>
              <dt>{words.phone}</dt>
              <dd>
                <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a>
              </dd>
            </div>
          )}
          {email && (
            <div>
              <dt>{words.email}</dt>
              <dd>
                <a href={mailAddress(email)}>{email}</a>
              </dd>
            </div>
          )}
        </dl>
      </div>
      <nav aria-label={words.about}>
        <ul>
          {[...chrome.footer, ...machineLinks(chrome)].map((link, i) => (
            <li key={i}>
              <MenuLink link={link} lang={chrome.lang} />
            </li>
          ))}
        </ul>
      </nav>
      {hasDisplay && (
        <section class="display" aria-label={words.display}>
          <FontSize lang={chrome.lang} />
          <Comfort lang={chrome.lang} />
        </section>
      )}
      {chrome.licence && <p class="licence">{chrome.licence}</p>}
    </div>
  );
}
