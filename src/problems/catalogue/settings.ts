/** The problems of the settings and of what all pages print: menus, the notice, the logo. */
export interface SettingsProblems {
  'approvers-stale': Record<never, never>;
  'accent-contrast': { value: string; ratio: number };
  'admin-workflow': { backend: string };
  'approver-invalid': { value: string };
  'base-url-invalid': { value: string };
  'color-invalid': { value: string };
  'color-unquoted': { key: string; value: string };
  'feed-id-invalid': { value: string };
  'lang-unknown': { value: string };
  'logo-large': { file: string; megabytes: number; limit: number };
  'logo-unsafe': { found: string };
  'menu-address': { url: string };
  /** @property template a page of the office's own that has no key yet */
  'menu-unknown': { id: string; near?: string } | { id: string; key: string; template: string };
  /** The address is that of people: it is not repeated. */
  'network-invalid': { key: string };
  'notice-order': Record<never, never>;
  'repository-invalid': { value: string; near?: string };
  'timezone-unknown': { value: string };
  'views-incomplete': { provider: string; key: 'url' | 'site' };
  'views-unused': { provider: string; key: 'url' | 'site' };
  /** @property isTemplate it needs `{id}` or `{path}`; else it may have neither these nor a query */
  'views-url-invalid': { value: string; isTemplate: boolean; near?: string };
}

/** Those of them that do not stop a publication. */
export const SETTINGS_WARNINGS = [
  'approvers-stale',
  'views-unused',
] as const satisfies readonly (keyof SettingsProblems)[];
