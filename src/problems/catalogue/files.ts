/** What a file that is no UTF-8 seems to be: in another encoding of text, or a document under the name of a text. */
export type FileGuise = 'utf-16' | 'windows-1258' | 'tcvn3' | 'vni' | 'zip' | 'ole' | 'pdf';

/** The problems of files and folders as such. */
export interface FileProblems {
  'bundle-empty': Record<never, never>;
  /** `slug`: of the address that readers have now. */
  'change-address': { slug: string; other: string };
  /** `file`: the text that was edited after the one that takes its place; `isNow`: which has done so. */
  'change-edited': { file: string; name: string; isNow: boolean };
  /** `date`: until which the bulletin would be gone. */
  'change-hides': { date: string };
  /** `file`: the text that is not there. */
  'change-without-text': { name: string; file: string };
  'content-missing': { file: string };
  'encoding-invalid': { byte: string; offset: number; seems?: FileGuise };
  'file-clash': { file: string; other: string };
  /** `file`: one beside a text; `isNeeded`: no site is without it. */
  'file-empty': { file?: string; isNeeded?: boolean };
  'file-heavy': { file: string; megabytes: number; limit: number };
  'file-missing': { file: string; near?: string };
  /** `lang`: a text in a language that the site is not written in. */
  'file-name': {
    name: string;
    near?: string;
    lang?: 'vi' | 'en';
    isCopy?: boolean;
    isDevice?: boolean;
    /** It is to be a text whose time comes. */
    isChange?: boolean;
  };
  /** `near`: what a logo’s entry should be. */
  'file-outside': { file: string; near?: string };
  'file-refused': { file: string; megabytes: number; limit: number };
  'file-temporary': { file: string };
  'file-too-large': { megabytes: number; limit: number };
  'file-unused': { files: string; more: number };
  'folder-deep': { name: string };
  'folder-name': { name: string; near?: string; isDevice?: boolean };
  'git-unreadable': { why: 'no-git' | 'foreign' | 'unreadable' | 'shallow'; folder: string };
  'lfs-pointer': { file: string };
  'pages-removed': { removed: number; pages: number };
  'repository-inside': { files: string };
  'text-turned': { sign: string };
  'year-folder': { name: string; near?: string };
}

/** Those of them that do not stop a publication. */
export const FILE_WARNINGS = [
  'change-edited',
  'file-heavy',
  'file-unused',
  'folder-deep',
  'git-unreadable',
] as const satisfies readonly (keyof FileProblems)[];
