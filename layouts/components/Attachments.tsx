import { fileSize } from '../../src/filters/numbers.ts';
import type { Lang } from '../../src/i18n/language.ts';
import { messages } from '../../src/i18n/messages/messages.ts';
import type { BulletinProps } from '../../src/pages/props.ts';

interface Props {
  files: BulletinProps['attachments'];
  lang: Lang;
  /** Where the site is, for the whole address on paper. */
  origin: string;
}

/** Files to take away, each with its type and size so that nobody on a slow line is surprised. */
export function Attachments({ files, lang, origin }: Props) {
  if (files.length === 0) return null;
  return (
    <section class="attachments">
      <h2>{messages(lang).attachments}</h2>
      <ul>
        {files.map(({ url, title, titleLang, type, size }) => (
          <li key={url}>
            <a href={url} data-address={origin + url} lang={titleLang}>
              {title}
            </a>{' '}
            <span class="card-meta">
              {type}, {fileSize(size, lang)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
