import type { FieldProblems } from '../../catalogue/fields.ts';
import type { Texts } from '../../problem.ts';
import { EXPECTED, inside, lastWord, meant } from './terms.ts';

/** In English, the problems of the fields of the front matter and their values. */
export const fields: Texts<FieldProblems> = {
  'category-unknown': ({ value, allowed, near }) => [
    `There is no section “${value}”.${meant(near)}`,
    `Use an id of categories.yml: ${allowed}.`,
  ],
  'date-format': ({ value, near }) => [
    `“${value}” is not a way in which dates are written here.${meant(near)}`,
    'Write it as 27/04/2017, 27/04/2017 08:30 or 2017-04-27 08:30.',
  ],
  'date-invalid': ({ value, near }) => [
    `“${value}” is not a real date.${meant(near)}`,
    'Write it as 27/04/2017 or 2017-04-27 00:00.',
  ],
  'date-outside-year': ({ year, folder }) => [
    `The date of publication is in ${year}, but the bulletin lies in the folder of ${folder}.`,
    'Check the date; if it is right and the bulletin was not published yet, move its folder.',
  ],
  'dates-contradict': ({ key, value, other, otherValue }) => [
    `“${key}” (${value}) is before “${other}” (${otherValue}).`,
    'Look at the two dates and correct the wrong one; if both are right, ignore this.',
  ],
  'editorial-invalid': ({ key }) => [
    `The value of “${key}” is not right (it is private and not repeated here).`,
    'Write numbers in digits with a point before the fraction, and e-mail addresses as name@host.vn.',
  ],
  'email-invalid': ({ value }) => [`“${value}” is not an e-mail address.`, 'Write it as name@host.vn.'],
  'featured-contradict': () => [
    '“featured: false” says that the bulletin is not featured, but “featuredUntil” says until when it is.',
    'Remove “featured: false” if it is featured, else remove “featuredUntil”.',
  ],
  'field-missing': ({ key, isEmpty }) =>
    isEmpty
      ? [`The required field “${key}” is empty.`, `Write its value behind the colon: “${lastWord(key)}: …”.`]
      : key === 'imageAlt'
        ? [
            'There is a picture (image) but no “imageAlt” for readers who do not see it.',
            'Add a line imageAlt: with what the picture shows. For mere decoration write imageAlt: "".',
          ]
        : [`The required field “${key}” is missing.`, `Add a line “${lastWord(key)}: …” ${inside(key)}.`],
  'field-type': ({ key, expected, near }) => [
    `The field “${key}” is not written as it should be.`,
    `${near ? `Write “${lastWord(key)}: ${near}”. ` : ''}It needs ${EXPECTED[expected]}.`,
  ],
  'id-duplicate': ({ id }) => [`The id “${id}” stands twice.`, 'Change one of them.'],
  'key-repeated': ({ key }) => [
    `The field “${key}” stands twice.`,
    'Keep one of the lines and remove the other.',
  ],
  'key-unknown': ({ key, near }) => [
    `There is no field called “${key}”.${meant(near)}`,
    near === 'status'
      ? 'Write “status: approved” if it was approved, “status: pending” if it waits for that. Without a line “status” it is a draft and is not published.'
      : near === 'editorial'
        ? 'What the office keeps for itself stands below the line “editorial:”, each field two blanks further in.'
        : 'Correct its name, or remove the line.',
  ],
  'list-too-long': ({ key, count, limit }) => [
    `The list “${key}” has ${count} items, at most ${limit} are possible.`,
    `Keep ${limit} or fewer; remove what stands twice or is not needed.`,
  ],
  'number-range': ({ key, min, max }) => [
    `The number of “${key}” is out of range.`,
    `Write a number from ${min} to ${max}.`,
  ],
  'related-itself': () => [
    'The bulletin names itself as related; the page leaves that out.',
    'Remove this id, or write that of another bulletin.',
  ],
  'related-unknown': ({ id, near }) => [
    `There is no bulletin “${id}”.${meant(near)}`,
    'Write its id: the year and the folder’s name, such as 2017/first-meeting.',
  ],
  'shared-field-place': ({ key, other }) => [
    `The field “${key}” belongs to the bulletin as a whole and must stand in ${other}.`,
    `Move the line to ${other}.`,
  ],
  'shared-field-twice': ({ key, other }) => [
    `The field “${key}” belongs to the bulletin as a whole but stands both here and in ${other}.`,
    `Keep the line in ${other} and remove this one.`,
  ],
  'status-missing': ({ isEmpty }) => [
    `The text is whole, but ${isEmpty ? 'its line “status” is empty' : 'has no line “status”'}: so it is a draft and is not published.`,
    'Write “status: approved” if it was approved, “status: pending” if it waits for that, “status: draft” if you write on.',
  ],
  'summary-long': ({ length, limit }) => [
    `The summary has ${length} characters; lists show about the first ${limit}.`,
    `Shorten it to fewer than ${limit}.`,
  ],
  'text-too-long': ({ key, length, limit }) => [
    `The field “${key}” has ${length} characters, at most ${limit} are possible.`,
    `Shorten it to ${limit} or fewer.`,
  ],
  'translation-missing': ({ lang }) => [
    `There is no ${lang === 'vi' ? 'Vietnamese' : 'English'} version.`,
    `Add index.${lang}.md when there is a translation; if there will be none, let it be.`,
  ],
  'translation-outdated': ({ original }) => [
    `The translation is older than its original (${original}).`,
    'See what was changed there and bring the translation up to date.',
  ],
  'value-repeated': ({ key, value }) => [
    `“${key}” has “${value}” twice.`,
    'Remove one of them, or correct it if something else was meant.',
  ],
  'value-unknown': ({ key, value, allowed, near }) => [
    `“${value}” is not a value of “${key}”.${meant(near)}`,
    `${near ? `Write “${lastWord(key)}: ${near}”. ` : ''}Values that can be used: ${allowed}.`,
  ],
};
