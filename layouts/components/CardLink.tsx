import type { Lang } from '../../src/i18n/language.ts';
import { messages } from '../../src/i18n/messages/messages.ts';
import type { Card } from '../../src/pages/props.ts';
import { Title } from './Title.tsx';

/**
 * A bulletin's title as a link; says where it leads off the site, that it is a notice, and in a preview why
 * readers do not see it.
 */
export function CardLink({ card, lang }: { card: Card; lang: Lang }) {
  const words = messages(lang);
  return (
    <>
      {card.mark && <span class="mark">{words.preview.short[card.mark]} </span>}
      {card.isNotice && (
        <span class="sign">
          <span class="visually-hidden">{words.kinds.notice}: </span>
        </span>
      )}
      <a href={card.url}>
        <Title text={card.title} />
      </a>
      {card.host && <span class="host"> {card.host}</span>}
    </>
  );
}
