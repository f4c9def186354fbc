import type { Lang } from '../../src/i18n/language.ts';
import { messages } from '../../src/i18n/messages/messages.ts';
import type { Heading } from '../../src/pages/parts/contents.ts';

interface Props {
  headings: readonly Heading[];
  lang: Lang;
}

/** What a long text has to say, beside it. */
export function Contents({ headings, lang }: Props) {
  const words = messages(lang);
  return (
    <nav class="contents" aria-label={words.contents}>
      <h2>{words.contents}</h2>
      <List headings={headings} />
    </nav>
  );
}

/** The same in front of the text, folded, where nothing fits beside it. The style shows one of the two. */
export function FoldedContents({ headings, lang }: Props) {
  return (
    <details class="contents-folded">
      <summary>{messages(lang).contents}</summary>
      <List headings={headings} />
    </details>
  );
}

const List = ({ headings }: Pick<Props, 'headings'>) => (
  <ul>
    {headings.map(({ id, text, isInner }) => (
      <li key={id} class={isInner && 'inner'}>
        <a href={`#${id}`}>{text}</a>
      </li>
    ))}
  </ul>
);
