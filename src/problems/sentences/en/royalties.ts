import type { RoyaltyProblems } from '../../catalogue/royalties.ts';
import type { Texts } from '../../problem.ts';

/** In English, the problems of what royalties are counted from. */
export const royalties: Texts<RoyaltyProblems> = {
  'coefficient-above-cap': ({ key, kind, cap }) => [
    `“${key}” is above the highest coefficient of the kind “${kind}” on the day of publication: ${cap}.`,
    'Look at the coefficient (it is private and not repeated here) and at the kind. An office that has a table of its own writes it into royalty-rates.yml.',
  ],
  'from-repeated': ({ day }) => [
    `The day ${day} is there twice, so nobody knows which amount holds.`,
    'Keep one entry for each day.',
  ],
  'payee-shares': ({ why }) => [
    {
      missing: 'Several people are paid a royalty, but the share of each is not written.',
      sum: 'The shares of those who are paid do not add up to 100.',
      name: 'Somebody who is paid is named twice.',
    }[why],
    'Write a line for each, with the share in percent, 100 together: - {name: Name, share: 60}.',
  ],
  'translation-rate': ({ least, most }) => [
    `“editorial.translationRate” is outside of what a translation gets on the day of publication: ${least} to ${most} percent.`,
    `Write it in percent (${least}) or as a part (${least / 100}). An office that has a table of its own writes it into royalty-rates.yml.`,
  ],
};
