import { formatNumber } from '../../../filters/numbers.ts';
import type { SettingsProblems } from '../../catalogue/settings.ts';
import type { Texts } from '../../problem.ts';
import { meant } from './terms.ts';

const EXAMPLES: Readonly<Record<string, string>> = {
  goatcounter: 'https://bulletin.goatcounter.com',
  matomo: 'https://statistics.example.gov.vn',
  endpoint: 'https://counter.example.gov.vn/{id}.json',
};

const number = (value: number) => formatNumber(value, 'en');

/** In English, the problems of the settings and of what all pages print: menus, the notice, the logo. */
export const settings: Texts<SettingsProblems> = {
  'accent-contrast': ({ value, ratio }) => [
    `The colour “${value}” is too light for the page's background (contrast ${number(ratio)}:1, at least 4.5:1 is needed).`,
    'Choose a darker colour, such as "#9b1c1c".',
  ],
  'admin-workflow': ({ backend }) => [
    `The web editor cannot send for approval yet what is kept with “${backend}”.`,
    'Remove workflow, or write workflow: false; whoever approves then changes the status of the bulletin.',
  ],
  'approvers-stale': () => [
    'CODEOWNERS no longer says what approvers in categories.yml say, so the git host asks the wrong people.',
    'Run npx bantin codeowners, and commit CODEOWNERS.',
  ],
  'approver-invalid': ({ value }) => [
    `“${value}” is no account or group of a git host.`,
    'Write the name of the account or group after @, not a person’s name, or the account’s e-mail, as in approvers: ["@lan", "@office/editors"].',
  ],
  'base-url-invalid': ({ value }) => [
    `“${value}” cannot be the address of the site.`,
    'Write https://, the host and perhaps a folder, without blanks, “//”, “?” and “#”, such as https://bantin.example.gov.vn.',
  ],
  'color-invalid': ({ value }) => [
    `“${value}” is not a colour.`,
    'Write # and six hexadecimal digits in quotation marks, such as "#9b1c1c".',
  ],
  'color-unquoted': ({ key, value }) => [
    `“${key}” is empty: without quotation marks, what follows # counts as a comment.`,
    `Write ${key}: "${value}", with the quotation marks.`,
  ],
  'feed-id-invalid': ({ value }) => [
    `“${value}” cannot be a feedId.`,
    'Write a domain and the year since which the office has it, with a comma between them: feedId: mocgiang.example.gov.vn,2026.',
  ],
  'lang-unknown': ({ value }) => [
    `“${value}” is not the code of a language.`,
    'Use a code of two letters, such as en, fr, zh, km.',
  ],
  'logo-large': ({ file, megabytes, limit }) => [
    `The logo “${file}” is too large: ${number(megabytes)} MB, at most ${limit} MB.`,
    'Save a simpler version; for one with many details, save a PNG about 400 pixels wide.',
  ],
  'logo-unsafe': ({ found }) => [
    `The logo cannot be used: ${found}.`,
    'Use an SVG file of drawings alone, without code and without other files.',
  ],
  'menu-address': ({ url }) => [
    `The link “${url}” has no text to be printed.`,
    'Write a link to another site as {text: {en: National Public Service Portal}, url: https://dichvucong.gov.vn}.',
  ],
  'menu-unknown': (params) =>
    'template' in params
      ? [
          `The page of the template ${params.template} has no name by which a menu could show it.`,
          `Add the line translationKey: ${params.key} to the beginning of that template, and write ${params.key} here.`,
        ]
      : [
          `There is no page “${params.id}” in the folder pages.${meant(params.near)}`,
          'Write the name of a folder in pages, or the translationKey of a page of your own, or remove the entry.',
        ],
  'network-invalid': ({ key }) => [
    `A line of “${key}” is no network address (IP).`,
    'Write one address, such as "203.0.113.7", or a whole network, such as "203.0.113.0/24" or "2001:db8::/32".',
  ],
  'notice-order': () => [
    'The notice ends before it begins, so it would never be shown.',
    'Write an until that comes after from. A day without an hour counts from its beginning in from, and to its end in until.',
  ],
  'repository-invalid': ({ value, near }) => [
    `“${value}” is no name of a repository.${meant(near)}`,
    'Write the owner or group, a slash and the name of the repository: repo: so-y-te/ban-tin.',
  ],
  'timezone-unknown': ({ value }) => [`“${value}” is not a time zone.`, 'Use Asia/Ho_Chi_Minh for Vietnam.'],
  'views-incomplete': ({ provider, key }) => [
    `Counting readers by ${provider} needs the line “${key}”.`,
    key === 'site'
      ? 'Write the number of this site in Matomo, such as site: 3 (in Matomo: Administration, Websites).'
      : `Write the address of the service, such as url: ${EXAMPLES[provider] ?? EXAMPLES.goatcounter}.`,
  ],
  'views-unused': ({ provider, key }) => [
    `The line “${key}” does nothing while the provider is ${provider}.`,
    'Remove it, or change the provider.',
  ],
  'views-url-invalid': ({ value, isTemplate, near }) => [
    `“${value}” cannot be the address of a service that counts readers.${meant(near)}`,
    isTemplate
      ? `After the host, write {id} where the bulletin's id belongs or {path} where the path of its page does, such as ${EXAMPLES.endpoint}.`
      : 'Write the address of the service alone: https://, its host and perhaps a folder, without “?”, “#”, {id} or the name of a .php file.',
  ],
};
