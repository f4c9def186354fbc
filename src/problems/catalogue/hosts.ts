/** How much there is of what a host bounds (`content/hosts.ts`); sizes are in bytes. */
export interface OverLimit {
  host: string;
  measure: 'bytes' | 'files' | 'fileBytes' | 'filesInFolder' | 'redirects' | 'redirectBytes';
  amount: number;
  limit: number;
  /** Whoever runs the host may have set another limit. */
  isConfigurable: boolean;
  /** The file or the folder. */
  file?: string;
}

/** The problems of limits of hosts. */
export interface HostProblems {
  'host-limit': OverLimit;
  'host-refuses': OverLimit;
}

/** Those of them that do not stop a publication. */
export const HOST_WARNINGS = ['host-limit'] as const satisfies readonly (keyof HostProblems)[];
