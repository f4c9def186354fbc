import type { Lang } from '../../src/i18n/language.ts';
import { messages } from '../../src/i18n/messages/messages.ts';

/** Smaller, default, larger. Hidden until the script that makes it work is there (`assets/scripts/font-size.ts`). */
export function FontSize({ lang }: { lang: Lang }) {
  const words = messages(lang);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; these are three buttons with one name
    <div
      class="font-size needs-script"
      role="group"
      aria-label={words.fontSize}
      data-font-size={words.fontSizeIs('{}')}
      hidden
    >
      <span class="font-size-label" aria-hidden="true">
        {words.fontSize}
      </span>
      <button type="button" data-step="-1">
        <Size words={words.fontSmaller} />
      </button>
      <button type="button" data-step="0">
        <Size words={words.fontDefault} />
      </button>
      <button type="button" data-step="1">
        <Size words={words.fontLarger} />
      </button>
      <span class="visually-hidden" role="status" />
    </div>
  );
}

/** “Tăng (A+)”; on a phone the eye has “A+” alone. */
function Size({ words }: { words: string }) {
  const [, before, sign = words, after] = /^(.*\()(.+)(\))$/.exec(words) ?? [];
  return (
    <>
      <span class="on-desk">{before}</span>
      {sign}
      <span class="on-desk">{after}</span>
    </>
  );
}
