import type { Expected } from '../content/problem.ts';
import type { ProblemTexts } from './problems.ts';

const EXPECTED: Readonly<Record<Expected, string>> = {
  text: 'one text',
  list: 'a list, each item on a line that begins with “- ”',
  map: 'indented lines of the form “name: value”',
  boolean: '“true” or “false”',
  whole: 'a whole number in digits alone, such as 1817',
  decimal: 'a number with a point before its fraction, such as 1.5',
  textOrList: 'one text, or a list of texts',
  localized: 'one text, or two indented lines “vi:” and “en:”',
};

const meant = (near: string | undefined) => (near ? ` Did you mean “${near}”?` : '');

/** The problems' sentences in English: what is wrong; what to do. */
export const en: ProblemTexts = {
  'accent-contrast': ({ value, ratio }) => [
    `The colour “${value}” is too light for the page's background (contrast ${ratio}:1, at least 4.5:1 is needed).`,
    'Choose a darker colour, such as "#9b1c1c".',
  ],
  'alias-duplicate': ({ value, other }) => [
    `The old address “${value}” already belongs to ${other}.`,
    'Keep it in one bulletin and remove it from the other.',
  ],
  'alias-invalid': ({ value }) => [
    `“${value}” is not an old address of this site.`,
    'Write a path that begins with “/”, without the host, such as /Lists/TinTuc/ChiTiet.aspx?ID=1817.',
  ],
  'attachment-type': ({ file, allowed }) => [
    `Files of the type of “${file}” may not be published.`,
    `Use one of these types: ${allowed}.`,
  ],
  'body-missing': () => [
    'The bulletin has no text.',
    'Write it after the second line of “---”, or add a link or attachments.',
  ],
  'bundle-empty': () => [
    'This folder holds neither index.vi.md nor index.en.md.',
    'Add index.vi.md with the bulletin, or remove the folder if it is not needed.',
  ],
  'category-unknown': ({ value, allowed, near }) => [
    `There is no section “${value}”.${meant(near)}`,
    `Use an id of categories.yml: ${allowed}.`,
  ],
  'color-invalid': ({ value }) => [
    `“${value}” is not a colour.`,
    'Write # and six hexadecimal digits in quotation marks, such as "#9b1c1c".',
  ],
  'container-unclosed': ({ name }) => [
    `The block “::: ${name}” is not closed.`,
    'Add a line of “:::” alone where it ends.',
  ],
  'container-unknown': ({ name, allowed }) => [
    `There is no block called “${name}”.`,
    `Use one of: ${allowed}.`,
  ],
  'content-missing': ({ file }) => [
    `The content folder has no ${file}.`,
    'Create it; there is an example in the content folder of Bantin.',
  ],
  'date-format': ({ value }) => [
    `“${value}” is not a way in which dates are written here.`,
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
  'encoding-invalid': ({ byte, offset }) => [
    `The file is not UTF-8: byte ${byte} at position ${offset} cannot be read.`,
    'Open it in an editor, choose “Save with Encoding: UTF-8” and save it again.',
  ],
  'field-missing': ({ key }) =>
    key === 'imageAlt'
      ? [
          'There is a picture (image) but no “imageAlt” for readers who do not see it.',
          'Add a line imageAlt: with what the picture shows. For mere decoration write imageAlt: "".',
        ]
      : [`The required field “${key}” is missing.`, `Add a line “${key}: …” between the two lines of “---”.`],
  'field-type': ({ key, expected }) => [
    `The field “${key}” is not written as it should be.`,
    `It needs ${EXPECTED[expected]}.`,
  ],
  'file-clash': ({ file, other }) => [
    `The file “${file}” would be published at the same address as another one (${other}).`,
    'Rename one of them; a different case or different marks are not enough.',
  ],
  'file-empty': () => ['The file is empty.', 'Write the bulletin, or remove the file if it is not needed.'],
  'file-missing': ({ file, near }) => [
    `There is no file “${file}” in the bulletin's folder.${meant(near)}`,
    'Check the name, upper and lower case too, or copy the file beside the text.',
  ],
  'file-name': ({ name }) => [
    `The file “${name}” is not where or not called what it should be.`,
    'A text is called index.vi.md or index.en.md (a language of the site) and lies in the bulletin’s own folder.',
  ],
  'file-outside': ({ file }) => [
    `“${file}” lies outside the bulletin's folder.`,
    'Copy the file itself, not a link to it, beside the text and write its name alone.',
  ],
  'file-too-large': ({ megabytes, limit }) => [
    `The file is too large: ${megabytes} MB, at most ${limit} MB.`,
    'A text holds words alone; pictures and documents are files of their own in the same folder.',
  ],
  'folder-name': ({ name }) => [
    `“${name}” is not the name of a bulletin's folder.`,
    'Use lower-case a-z, digits and hyphens, at most 120 characters, such as first-meeting.',
  ],
  'front-matter-fence': ({ found }) => [
    `The line “${found}” must be “---” and nothing else.`,
    'Make it exactly three hyphens.',
  ],
  'front-matter-map': () => [
    'What stands between the two lines of “---” is not of the form “name: value”.',
    'Write one field a line, such as “title: First meeting”.',
  ],
  'front-matter-start': () => [
    'The file must begin with a line of “---”.',
    'Remove everything before the first “---”, empty lines and blanks too, or add that line.',
  ],
  'front-matter-unclosed': () => [
    'The fields at the head of the file are not closed.',
    'Add a line of “---” after the last field, before the text.',
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
  'image-unreadable': ({ file }) => [
    `The picture “${file}” cannot be read: it is damaged, too large, animated, or not a picture.`,
    'Open it in a picture viewer and save it as JPEG, PNG or WebP, below 50 million pixels.',
  ],
  'key-repeated': ({ key }) => [`The field “${key}” stands twice.`, 'Keep one of the lines.'],
  'key-unknown': ({ key, near }) => [
    `There is no field called “${key}”.${meant(near)}`,
    'Correct its name, or remove the line.',
  ],
  'lang-unknown': ({ value }) => [
    `“${value}” is not the code of a language.`,
    'Use a code of two letters, such as en, fr, zh, km.',
  ],
  'link-broken': ({ url }) => [
    `The link to “${url}” leads to no page of this site.`,
    'Check the bulletin’s id or the address.',
  ],
  'logo-unsafe': ({ found }) => [
    `The logo cannot be used: ${found}.`,
    'Use an SVG file of drawings alone, without code and without other files.',
  ],
  'menu-unknown': ({ id, near }) => [
    `There is no page “${id}” in the folder pages.${meant(near)}`,
    'Correct the id in the menu, or remove the line.',
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
  'slug-invalid': ({ value }) => [
    `“${value}” cannot be part of an address.`,
    'Use lower-case a-z, digits and hyphens, at most 120 characters.',
  ],
  'summary-long': ({ length, limit }) => [
    `The summary has ${length} characters; lists show about the first ${limit}.`,
    `Shorten it to fewer than ${limit}.`,
  ],
  'text-too-long': ({ key, length, limit }) => [
    `The field “${key}” has ${length} characters, at most ${limit} are possible.`,
    'Shorten it.',
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
  'year-folder': ({ name }) => [
    `The folder “${name}” is not a year.`,
    'Folders in bulletins are years of four digits, such as 2017.',
  ],
  'yaml-colon': () => [
    'The value holds a colon and cannot be read.',
    'Put the whole value in quotation marks: title: "Notice: holiday hours".',
  ],
  'yaml-invalid': () => [
    'The fields cannot be read from this line on.',
    'Write one field a line as “name: value” with a blank after the colon; indent inner lines by two blanks.',
  ],
  'yaml-quote': () => [
    'The value begins with a special character and cannot be read.',
    'Put the whole value in quotation marks, as in "@…", "*…" or "[…]".',
  ],
  'yaml-tab': () => ['This line is indented by a tab.', 'Use two blanks instead.'],
  'yaml-unclosed': () => [
    'A closing mark is missing, or the colon after a field’s name.',
    'Check the pairs of " ", \' \', [ ] and { } from here; each field is “name: value”.',
  ],
};
