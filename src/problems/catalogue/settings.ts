/** The problems of the settings and of what all pages print: menus, the notice, the logo. */
export interface SettingsProblems {
  'accent-contrast': { value: string; ratio: number };
  'admin-workflow': { backend: string };
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
  'notice-order': Record<never, never>;
  'repository-invalid': { value: string; near?: string };
  'timezone-unknown': { value: string };
}
