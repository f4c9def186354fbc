import { en } from './en.ts';
import type { NewUsage } from './usage.vi.ts';

const meant = (near: string | undefined) => (near ? ` Did you mean “${near}”?` : '');

/** In English, what is wrong with a call of `bantin new`. */
export const usage: NewUsage = {
  'title-missing': (_, bantin) =>
    `The title is missing. Write it in quotes, like: ${bantin('new', 'A new road opens')}`,
  'title-empty': ({ value }) =>
    `The title “${value}” has no letter or digit of which a folder’s name could be made. Write another one.`,
  'title-unfound': ({ file }, bantin) =>
    `No title was found in ${file}. Write one, like: ${bantin('new', 'A new road opens', '--from', file)}`,
  'section-unknown': ({ value, near, known }) =>
    `There is no section “${value}”.${meant(near)} The sections: ${known}.`,
  'language-unused': ({ value, known }) =>
    `This site does not use the language “${value}”. Its languages: ${known}.`,
  'kind-unknown': ({ value, near, known }) =>
    `There is no kind “${value}”.${meant(near)} The kinds: ${known}.`,
  'date-unusable': ({ value }) =>
    `“${value}” cannot be used for --date. Write a real day, such as 01/12/2026 or "01/12/2026 07:00".`,
  'translate-unknown': ({ value, near }, bantin) =>
    `There is no bulletin “${value}”.${meant(near)} Write its id, as in: ${bantin('new', '--translate', near ?? '2026/a-name')}`,
  'translate-complete': ({ value }) =>
    `The bulletin ${value} is there in all languages of the site. Edit its files.`,
  'translate-alone': () =>
    'This site has one language, so there are no translations. Add a language to languages in site.yml first.',
  'translate-shared': ({ name }) =>
    `A translation has no ${name} of its own: the original says it. Leave this option out.`,
  'from-refused': ({ file, why, near }) =>
    `Nothing could be taken out of ${file}: ${en.refusals[why]}${meant(near)}`,
};
