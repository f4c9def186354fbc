import { messages } from '../../src/i18n/messages.ts';
import type { Chrome } from '../../src/pages/props.ts';
import { once } from './once.ts';

/** Owner, person responsible, address, telephone, e-mail: on every page (Decree 42/2022/NĐ-CP, Article 7). */
export function Footer({ chrome }: { chrome: Chrome }) {
  return (
    <footer
      class="footer"
      dangerouslySetInnerHTML={once(chrome, 'footer', () => <Inside chrome={chrome} />)}
    />
  );
}

function Inside({ chrome }: { chrome: Chrome }) {
  const words = messages(chrome.lang);
  const { authority, responsible, address, phone, email } = chrome.owner;
  return (
    <div class="wide">
      <div class="footer-owner">
        <p class="footer-name">{chrome.siteName}</p>
        <p>{authority}</p>
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
                <a href={`mailto:${email}`}>{email}</a>
              </dd>
            </div>
          )}
        </dl>
      </div>
      {chrome.pages.length > 0 && (
        <nav aria-label={words.about}>
          <ul>
            {chrome.pages.map(({ text, url }) => (
              <li key={url}>
                <a href={url}>{text}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </div>
  );
}
