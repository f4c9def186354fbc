import type { TemplateProblems } from '../../catalogue/templates.ts';
import type { Texts } from '../../problem.ts';
import { meant } from './terms.ts';

/** In English, the problems of the office’s own templates. */
export const templates: Texts<TemplateProblems> = {
  'data-name': ({ name }) => [
    `“${name}” is not a file of data.`,
    'In content/data there are only .yml files, named in lower-case letters a-z, digits and hyphens: offices.yml.',
  ],
  'data-name-twice': ({ name, other }) => [
    `“${name}” and “${other}” are one name in templates, where a hyphen becomes a low line.`,
    'Rename one of the two files, or put both lists into one.',
  ],
  'data-private': ({ file, id }) => [
    `The list “${file}” holds something of the editorial record of ${id} (an e-mail address or a note), and a page of your own prints it.`,
    'Remove it from the list, or from editorial of the bulletin; an address that is the office’s own belongs into owner in site.yml.',
  ],
  'template-address': ({ value, wrong }) => {
    const [what, remedy] = ADDRESS[wrong];
    return [`The address “${value}” in permalink ${what}.`, remedy];
  },
  'template-address-taken': ({ url, other }) => [
    `The address ${url} already belongs to ${other}.`,
    'Choose another permalink for this template.',
  ],
  'template-broken': ({ said }) => [
    `This template does not work: “${said}”.`,
    'Fix that place; node_modules/bantin/layouts/custom/README.md says how templates are written.',
  ],
  'template-charset': () => [
    'The page does not say its charset, so Bantin has added <meta charset="utf-8">.',
    'Add that line to its <head>, or write layout: site for the shell of the site.',
  ],
  'template-filter': ({ name, near }) => [
    `There is no filter named “${name}”.${meant(near)}`,
    'Correct its name; node_modules/bantin/layouts/custom/README.md has the list.',
  ],
  'template-key-page': ({ key }) => [
    `The translationKey “${key}” is also a page in the folder pages: menus lead to the one in pages.`,
    'The two are not translations of each other; give the translationKey another name.',
  ],
  'template-key-twice': ({ key, lang, other }) => [
    `Another ${lang === 'vi' ? 'Vietnamese' : 'English'} page already has the translationKey “${key}” (${other}).`,
    'Only one page in each language may have a translationKey; change one of the two.',
  ],
  'template-private': ({ url, id }) => [
    `The page ${url} that this template makes holds something of the editorial record of ${id} (an e-mail address or a note).`,
    'Remove it from the template; an address that is the office’s own belongs into owner in site.yml.',
  ],
  'template-unused': ({ file }) => [
    `The file “${file}” is not used.`,
    'Templates end in .njk, .liquid or .11ty.tsx; the name site is that of the shell. What is to be published as it is belongs to static.',
  ],
};

/** What is wrong with an address, and what to write. */
const ADDRESS = {
  outside: [
    'lies outside the site',
    'Write the path from the root of the site, without “..”: en/opening-hours.html.',
  ],
  letters: [
    'has a character that cannot be used',
    'Use letters a-z, digits and hyphens: en/opening-hours.html.',
  ],
  name: [
    'has a name that not every disk can hold',
    'A name is not empty, not too long, has no space at its ends, and is none of Windows’ own, such as con or aux: en/opening-hours.html.',
  ],
  reserved: [
    'has a name that hosts keep for themselves',
    'A name does not begin with a dot; at the root it does not begin with a low line, and is not functions: en/opening-hours.html.',
  ],
  extension: ['has no extension', 'Add .html, or a slash at the end: en/opening-hours.html.'],
} as const;
