import { metaOf } from '../../content/fields/schema.ts';
import { choiceName } from '../../content/help/choices.ts';
import type { Hint } from '../../content/help/hint.ts';
import { BULLETIN, PAGE } from '../../content/help/parts.ts';
import { patternOf } from '../../content/help/patterns.ts';
import type { Rule } from '../../content/help/rules.ts';
import { ruleText } from '../../content/help/words.ts';
import { adminWords } from '../../i18n/admin/words.ts';
import type { Lang } from '../../i18n/language.ts';

/** What a form says below a field: how it is written where its control does not show that, and what it is for. */
export function formHint(rule: Rule, hint: Hint | undefined, lang: Lang): string {
  const never = rule.is === 'map' && hint?.seen === 'never' ? adminWords(lang).never : '';
  const said = [howToWrite(rule, lang), hint?.note?.[lang] ?? '', never]
    .filter((text) => text !== '')
    .map((text) => inForm(text, lang))
    .join('; ');
  return said.charAt(0).toUpperCase() + said.slice(1);
}

/** A text of any kind, a switch, a choice, a list and a group are seen to be that, and how much they take. */
function howToWrite(rule: Rule, lang: Lang): string {
  switch (rule.is) {
    case 'asked':
      if (rule.id === 'video') return adminWords(lang).video;
      // The hint names every form of a date: the pattern alone helps nobody.
      if (rule.id === 'date-format') return adminWords(lang).date;
      return patternOf(rule.id) || rule.id === 'whole' || rule.id === 'decimal' ? ruleText(rule, lang) : '';
    case 'list':
    case 'localized':
      return howToWrite(rule.of, lang);
    case 'either':
      return rule.of[0] ? howToWrite(rule.of[0], lang) : '';
    default:
      return '';
  }
}

/** A sentence of the table of fields as a form can print it: fields and choices by the names that they have there. */
export const inForm = (text: string, lang: Lang): string =>
  text.replace(/`([^`]*)`/g, (_, word: string) => `“${nameOf(word, lang)}”`).replace(/\*\*/g, '');

function nameOf(word: string, lang: Lang): string {
  const type = BULLETIN.shape[word] ?? PAGE.shape[word];
  const label = type && metaOf(type)?.label[lang];
  return label ?? choiceName(word)[lang];
}
