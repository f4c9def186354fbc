/** The problems of files and folders as such. */
export interface FileProblems {
  'bundle-empty': Record<never, never>;
  'content-missing': { file: string };
  'encoding-invalid': { byte: string; offset: number };
  'file-clash': { file: string; other: string };
  'file-empty': Record<never, never>;
  'file-missing': { file: string; near?: string };
  'file-name': { name: string; isDevice?: boolean };
  'file-outside': { file: string };
  'file-too-large': { megabytes: string; limit: number };
  'folder-name': { name: string; isDevice?: boolean };
  'git-unreadable': { why: 'no-git' | 'foreign' | 'unreadable' | 'shallow'; folder: string };
  'lfs-pointer': { file: string };
  'pages-removed': { removed: number; pages: number };
  'repository-inside': { files: string };
  'year-folder': { name: string };
}

/** Those of them that do not stop a publication. */
export const FILE_WARNINGS = ['git-unreadable'] as const satisfies readonly (keyof FileProblems)[];
