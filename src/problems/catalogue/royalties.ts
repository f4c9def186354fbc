/** The problems of what royalties are counted from. Of an editorial record no value is repeated. */
export interface RoyaltyProblems {
  'coefficient-above-cap': { key: string; kind: string; cap: number };
  'from-repeated': { day: string };
  'payee-shares': { why: 'missing' | 'sum' | 'name' };
  'translation-rate': { least: number; most: number };
}

/** Those of them that do not stop a publication. */
export const ROYALTY_WARNINGS = [
  'coefficient-above-cap',
  'payee-shares',
  'translation-rate',
] as const satisfies readonly (keyof RoyaltyProblems)[];
