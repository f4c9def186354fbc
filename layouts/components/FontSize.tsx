import type { Lang } from '../../src/i18n/language.ts';
import { messages } from '../../src/i18n/messages.ts';

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
        {words.fontSmaller}
      </button>
      <button type="button" data-step="0">
        {words.fontDefault}
      </button>
      <button type="button" data-step="1">
        {words.fontLarger}
      </button>
      <span class="visually-hidden" role="status" />
    </div>
  );
}
