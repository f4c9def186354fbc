import type { Lang } from '../../src/i18n/language.ts';
import { messages } from '../../src/i18n/messages/messages.ts';

const CHOICES = ['contrast', 'spacing', 'underline', 'still'] as const;

/**
 * What makes reading easier besides the size of letters. Hidden until the script that makes it work is there
 * (`assets/scripts/comfort.ts`); what each choice does stands in `assets/styles/comfort.css`.
 */
export function Comfort({ lang }: { lang: Lang }) {
  const { comfort } = messages(lang);
  return (
    <details class="comfort needs-script" hidden>
      <summary>
        <span class="on-phone">Aa</span> <span class="on-desk">{comfort.title}</span>
      </summary>
      <div class="panel">
        <fieldset>
          <legend class="visually-hidden">{comfort.title}</legend>
          {CHOICES.map((choice) => (
            <label key={choice}>
              <input type="checkbox" value={choice} /> {comfort[choice]}
            </label>
          ))}
        </fieldset>
      </div>
    </details>
  );
}
