/** What a reader chose on an earlier page or visit, or nothing. */
export function readPreference(key: string): string | undefined {
  try {
    return localStorage.getItem(`bantin.${key}`) ?? undefined;
  } catch {
    // Storage is switched off: every page begins at the default.
    return undefined;
  }
}

/** Keeps a choice for other pages and later visits; nothing stands for the default. */
export function keepPreference(key: string, value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(`bantin.${key}`);
    else localStorage.setItem(`bantin.${key}`, value);
  } catch {
    // Storage is switched off or full: the choice holds for this page.
  }
}

/** Calls back when another window has changed a choice, or the browser brings an old page back as it was. */
export function followPreferences(onChange: () => void): void {
  addEventListener('storage', onChange);
  addEventListener('pageshow', onChange);
}
