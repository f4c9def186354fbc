/** An address that was once public and is no more. */
export interface LostAddress {
  /** From the host's root; those of one page together. */
  urls: readonly string[];
  /** What to write into the list of aliases. */
  aliases: readonly string[];
  /** There is such a list already. */
  hasAliases: boolean;
  /** What it belonged to has moved, is gone, or is not public any more. */
  reason: 'moved' | 'gone' | 'draft' | 'pending' | 'scheduled';
  /** What it was, by its form. */
  kind?: 'bulletin' | 'page' | 'section';
  /** As `published.txt` names it. */
  given?: string;
}

/** The problems of addresses: links, slugs and old addresses. */
export interface AddressesProblems {
  'address-lost': LostAddress;
  'addresses-lost': { count: number };
  'alias-duplicate': { value: string; other: string };
  'alias-invalid': { value: string; near?: string };
  'alias-unsupported': { value: string; host: string };
  'section-alias-invalid': { value: string };
  'slug-duplicate': { url: string; other: string };
  'slug-invalid': { value: string; isDevice?: boolean; near?: string };
  'url-not-https': { value: string; near?: string };
  'url-private': { value: string };
  /** `httpsOnly`: a field takes nothing else; `inMenu`: it is in a menu; `near`: the address that is meant. */
  'url-unsafe': { value: string; httpsOnly?: boolean; inMenu?: boolean; near?: string };
}

/** Those of them that do not stop a publication. */
export const ADDRESSES_WARNINGS = [
  'address-lost',
  'addresses-lost',
  'alias-unsupported',
] as const satisfies readonly (keyof AddressesProblems)[];
