/** The problems of addresses: links, slugs and old addresses. */
export interface AddressesProblems {
  'alias-duplicate': { value: string; other: string };
  'alias-invalid': { value: string };
  'alias-unsupported': { value: string; host: string };
  'slug-duplicate': { url: string; other: string };
  'slug-invalid': { value: string; isDevice?: boolean };
  'url-not-https': { value: string };
  'url-private': { value: string };
  /** `httpsOnly`: a field that takes nothing else; `near`: the address that is meant. */
  'url-unsafe': { value: string; httpsOnly?: boolean; near?: string };
}

/** Those of them that do not stop a publication. */
export const ADDRESSES_WARNINGS = [
  'alias-unsupported',
] as const satisfies readonly (keyof AddressesProblems)[];
