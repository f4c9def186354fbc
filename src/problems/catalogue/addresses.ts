/** The problems of addresses: links, slugs and old addresses. */
export interface AddressesProblems {
  'alias-duplicate': { value: string; other: string };
  'alias-invalid': { value: string; near?: string };
  'alias-unsupported': { value: string; host: string };
  'slug-duplicate': { url: string; other: string };
  'slug-invalid': { value: string; isDevice?: boolean; near?: string };
  'url-not-https': { value: string; near?: string };
  'url-private': { value: string };
  'url-unsafe': { value: string; near?: string };
}

/** Those of them that do not stop a publication. */
export const ADDRESSES_WARNINGS = [
  'alias-unsupported',
] as const satisfies readonly (keyof AddressesProblems)[];
