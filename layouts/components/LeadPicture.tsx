import type { Lang } from '../../src/i18n/language.ts';
import { messages } from '../../src/i18n/messages/messages.ts';
import type { BulletinProps } from '../../src/pages/props.ts';
import { Picture } from './Picture.tsx';

type Lead = NonNullable<BulletinProps['picture']>;

/** The picture of a bulletin, in front of its text. */
export function LeadPicture({ picture, sizes, lang }: { picture: Lead; sizes: string; lang: Lang }) {
  return (
    <figure class="lead">
      {picture.alt ? (
        <a class="enlarge" href={picture.large}>
          <Picture picture={picture} sizes={sizes} eager />
        </a>
      ) : (
        <Picture picture={picture} sizes={sizes} eager />
      )}
      <PictureCaption picture={picture} lang={lang} />
    </figure>
  );
}

/** What is said below it, and who took it. */
export function PictureCaption({ picture: { caption, credit }, lang }: { picture: Lead; lang: Lang }) {
  if (!caption && !credit) return null;
  return (
    <figcaption>{[caption, credit && messages(lang).pictureBy(credit)].filter(Boolean).join(' ')}</figcaption>
  );
}
