import type { ProblemTexts } from '../problem.ts';
import { files, meant, unportable } from './files.en.ts';
import { settings } from './settings.en.ts';
import { templates } from './templates.en.ts';
import { EXPECTED, inside, lastWord, PARTS } from './terms.en.ts';

/** The problems' sentences in English: what is wrong; what to do. */
export const en: ProblemTexts = {
  ...files,
  ...settings,
  ...templates,
  'accent-contrast': ({ value, ratio }) => [
    `The colour “${value}” is too light for the page's background (contrast ${ratio}:1, at least 4.5:1 is needed).`,
    'Choose a darker colour, such as "#9b1c1c".',
  ],
  'alias-duplicate': ({ value, other }) => [
    `The old address “${value}” already belongs to ${other}.`,
    'If the site itself or a page uses it, remove this line; if it is written twice (letter case makes no difference), keep one.',
  ],
  'alias-invalid': ({ value }) => [
    `“${value}” is not an old address of this site.`,
    'Write a path that begins with “/”, without the host, at most 400 characters, such as /Lists/TinTuc/ChiTiet.aspx?ID=1817. A blank is %20; no “..”, “//”, # * < > and no name that begins or ends with a dot.',
  ],
  'alias-unsupported': ({ value, host }) => [
    `${host} cannot redirect from “${value}”: what follows the “?” is not written as name=value.`,
    `If the site is not on ${host}, leave it so; if it is, write only what stands before the “?”.`,
  ],
  'attachment-type': ({ file, allowed }) => [
    `Files of the type of “${file}” may not be published.`,
    `Use one of these types: ${allowed}.`,
  ],
  'base-url-invalid': ({ value }) => [
    `“${value}” cannot be the address of the site.`,
    'Write https://, the host and perhaps a folder, without blanks, “//”, “?” and “#”, such as https://bantin.example.gov.vn.',
  ],
  'body-missing': () => [
    'There is no text.',
    'Write it after the second line of “---”; a bulletin may have a link or attachments instead.',
  ],
  'category-unknown': ({ value, allowed, near }) => [
    `There is no section “${value}”.${meant(near)}`,
    `Use an id of categories.yml: ${allowed}.`,
  ],
  'color-invalid': ({ value }) => [
    `“${value}” is not a colour.`,
    'Write # and six hexadecimal digits in quotation marks, such as "#9b1c1c".',
  ],
  'comment-unclosed': () => [
    'The comment “<!--” has no “-->” at its end, so the rest would not be shown.',
    'Add “-->” at the end of the comment, or delete it.',
  ],
  'container-unclosed': ({ name }) => [
    `The block “::: ${name}” is not closed.`,
    'Add a line of “:::” alone where it ends. A block around another one opens and closes with “::::”.',
  ],
  'container-unknown': ({ name, allowed }) => [
    `There is no block called “${name}”.`,
    `Use one of: ${allowed}.`,
  ],
  'date-format': ({ value, near }) => [
    `“${value}” is not a way in which dates are written here.${meant(near)}`,
    'Write it as 27/04/2017, 27/04/2017 08:30 or 2017-04-27 08:30.',
  ],
  'date-invalid': ({ value }) => [
    `“${value}” is not a real date.`,
    'Write it as 27/04/2017 or 2017-04-27 00:00.',
  ],
  'date-outside-year': ({ year, folder }) => [
    `The date of publication is in ${year}, but the bulletin lies in the folder of ${folder}.`,
    'Check the date; if it is right and the bulletin was not published yet, move its folder.',
  ],
  'editorial-invalid': ({ key }) => [
    `The value of “${key}” is not right (it is private and not repeated here).`,
    'Write numbers in digits with a point before the fraction, and e-mail addresses as name@host.vn.',
  ],
  'email-invalid': ({ value }) => [`“${value}” is not an e-mail address.`, 'Write it as name@host.vn.'],
  'field-missing': ({ key }) =>
    key === 'imageAlt'
      ? [
          'There is a picture (image) but no “imageAlt” for readers who do not see it.',
          'Add a line imageAlt: with what the picture shows. For mere decoration write imageAlt: "".',
        ]
      : [`The required field “${key}” is missing.`, `Add a line “${lastWord(key)}: …” ${inside(key)}.`],
  'field-type': ({ key, expected }) => [
    `The field “${key}” is not written as it should be.`,
    `It needs ${EXPECTED[expected]}.`,
  ],
  'html-as-text': ({ tag }) => [
    `The HTML “${tag}” will be shown to readers as it is.`,
    'Remove it; use **bold**, *italic*, lists and tables of Markdown.',
  ],
  'id-duplicate': ({ id }) => [`The id “${id}” stands twice.`, 'Change one of them.'],
  'image-alt-empty': ({ file }) => [
    `The picture “${file}” has no description for readers who do not see it.`,
    `Write one between the brackets: ![what it shows](${file}).`,
  ],
  'image-outside-text': ({ url }) => [
    `The picture “${url}” is not in the bulletin's folder and will not be shown.`,
    'Copy it beside the text and write its name alone (jpg, png or webp).',
  ],
  'image-small': ({ file, width }) => [
    `The picture “${file}” is only ${width} pixels wide and will be blurred on large screens.`,
    'Use a picture of at least 800 pixels.',
  ],
  'image-large': ({ file, megapixels, megabytes }) => [
    `The picture “${file}” is too large: more than ${megapixels} million pixels or ${megabytes} MB.`,
    'Make it smaller, for example 2000 pixels wide, and save it as JPEG.',
  ],
  'image-mislabelled': ({ file, actual }) => [
    `“${file}” is really a ${actual.toUpperCase()} picture, which its ending does not say.`,
    `Change the ending of its name to “.${actual}”, also where the text names it.`,
  ],
  'image-moving': ({ file }) => [
    `“${file}” is an animated picture.`,
    'Save one of its frames as JPEG or PNG and use that.',
  ],
  'image-unreadable': ({ file }) => [
    `The picture “${file}” cannot be read: it is damaged, of a kind that cannot be used (such as an iPhone’s HEIC), or not a picture.`,
    'Open it in a picture viewer and save it as JPEG, PNG or WebP; on an iPhone, choose Settings > Camera > Formats > Most Compatible before taking pictures.',
  ],
  'lang-unknown': ({ value }) => [
    `“${value}” is not the code of a language.`,
    'Use a code of two letters, such as en, fr, zh, km.',
  ],
  'link-broken': ({ url }) => [
    `The link “${url}” leads to no page of this site.`,
    'Check the bulletin’s id (the year and the folder’s name, such as 2017/first-meeting) or the address.',
  ],
  'list-too-long': ({ key, count, limit }) => [
    `The list “${key}” has ${count} items, at most ${limit} are possible.`,
    `Keep ${limit} or fewer; remove what stands twice or is not needed.`,
  ],
  'logo-unsafe': ({ found }) => [
    `The logo cannot be used: ${found}.`,
    'Use an SVG file of drawings alone, without code and without other files.',
  ],
  'menu-unknown': ({ id, near }) => [
    `There is no page “${id}” in the folder pages.${meant(near)}`,
    'Write the name of a folder in pages, or remove the entry.',
  ],
  'number-range': ({ key, min, max }) => [
    `The number of “${key}” is out of range.`,
    `Write a number from ${min} to ${max}.`,
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
  'slug-duplicate': ({ url, other }) => [
    `The address ${url} already belongs to ${other}.`,
    'Add or change a slug so that each page has an address of its own.',
  ],
  'slug-invalid': ({ value, isDevice }) =>
    isDevice
      ? unportable(value)
      : [
          `“${value}” cannot be part of an address.`,
          'Use lower-case a-z, digits and hyphens, at most 120 characters.',
        ],
  'summary-long': ({ length, limit }) => [
    `The summary has ${length} characters; lists show about the first ${limit}.`,
    `Shorten it to fewer than ${limit}.`,
  ],
  'text-too-long': ({ key, length, limit }) => [
    `The field “${key}” has ${length} characters, at most ${limit} are possible.`,
    `Shorten it to ${limit} or fewer.`,
  ],
  'text-too-many': ({ what, limit }) => [
    `The text has ${PARTS[what](limit)}.`,
    'Shorten it, or make several bulletins of it; publish long tables and lists as an attached file.',
  ],
  'text-unreadable': () => [
    'Bantin cannot read this file: something in it is too long or too deeply nested.',
    'Split the text, or send the file to the person in charge of the technical side.',
  ],
  'timezone-unknown': ({ value }) => [`“${value}” is not a time zone.`, 'Use Asia/Ho_Chi_Minh for Vietnam.'],
  'tone-marks-mixed': ({ first, second }) => [
    `Tone marks are placed in two ways: “${first}” and “${second}”.`,
    'Use one way throughout, so that a search finds every place.',
  ],
  'translation-missing': ({ lang }) => [
    `There is no ${lang === 'vi' ? 'Vietnamese' : 'English'} version.`,
    `Add index.${lang}.md when there is a translation; if there will be none, let it be.`,
  ],
  'translation-outdated': ({ original }) => [
    `The translation is older than its original (${original}).`,
    'See what was changed there and bring the translation up to date.',
  ],
  'url-not-https': ({ value }) => [
    `“${value}” does not begin with https://.`,
    'Use the https address of that site.',
  ],
  'url-private': ({ value }) => [
    `“${value}” is an address of an internal network that citizens cannot open.`,
    'Use a public address.',
  ],
  'url-unsafe': ({ value }) => [
    `The link “${value}” is unsafe or leads nowhere.`,
    'Use https://…, mailto:… or tel:…, a bulletin’s id (2017/its-name), or the name of a file in the folder.',
  ],
  'value-unknown': ({ key, value, allowed, near }) => [
    `“${value}” is not a value of “${key}”.${meant(near)}`,
    `Use one of: ${allowed}.`,
  ],
  'weekday-wrong': ({ written, actual }) => [
    `“${written}”: that day is a ${actual.en}.`,
    'Correct the weekday or the date.',
  ],
};
