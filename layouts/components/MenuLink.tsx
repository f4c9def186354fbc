import type { Lang } from '../../src/i18n/language.ts';
import { messages } from '../../src/i18n/messages/messages.ts';
import type { MenuLink as Props } from '../../src/pages/chrome-props.ts';

/** An entry of a menu. Where it leads off the site, an arrow says so to the eye, and the host's name to the ear. */
export function MenuLink({ link, lang, current }: { link: Props; lang: Lang; current?: 'page' | 'true' }) {
  const { text, url, elsewhere } = link;
  return (
    <a href={url} rel={elsewhere && 'external'} class={elsewhere && 'elsewhere'} aria-current={current}>
      {text}
      {elsewhere && <span class="visually-hidden"> ({messages(lang).elsewhere(elsewhere)})</span>}
    </a>
  );
}
