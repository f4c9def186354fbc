import type { ProblemTexts } from '../problem.ts';

/** In English, the problems of what all pages print: menus, the notice, the logo. */
export const settings = {
  'color-unquoted': ({ key, value }) => [
    `“${key}” is empty: without quotation marks, what follows # counts as a comment.`,
    `Write ${key}: "${value}", with the quotation marks.`,
  ],
  'logo-large': ({ file, megabytes, limit }) => [
    `The logo “${file}” is too large: ${megabytes} MB, at most ${limit} MB.`,
    'Save a simpler version; for one with many details, save a PNG about 400 pixels wide.',
  ],
  'menu-address': ({ url }) => [
    `The link “${url}” has no text to be printed.`,
    'Write a link to another site as {text: {en: National Public Service Portal}, url: https://dichvucong.gov.vn}.',
  ],
  'notice-order': () => [
    'The notice ends before it begins, so it would never be shown.',
    'Write an until that comes after from. A day without an hour counts from its beginning in from, and to its end in until.',
  ],
} satisfies Partial<ProblemTexts>;
