/** The problems of addresses: links, slugs and old addresses. */
export interface AddressesProblems {
  'alias-duplicate': { value: string; other: string };
  'alias-invalid': { value: string };
  'alias-unsupported': { value: string; host: string };
  'section-alias-invalid': { value: string };
  'slug-duplicate': { url: string; other: string };
  'slug-invalid': { value: string; isDevice?: boolean };
  'url-not-https': { value: string };
  'url-private': { value: string };
  'url-unsafe': { value: string };
}

/** Those of them that do not stop a publication. */
export const ADDRESSES_WARNINGS = [
  'alias-unsupported',
] as const satisfies readonly (keyof AddressesProblems)[];
