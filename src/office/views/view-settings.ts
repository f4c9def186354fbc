import type { SiteSettings } from '../../content/settings.ts';

/** What `views` in `site.yml` says of counting. */
export interface CountingSettings {
  /** What gives pages their numbers. */
  provider: string;
  logs: readonly string[];
  editors: readonly string[];
}

export function countingSettings(settings: SiteSettings): CountingSettings {
  const { views } = settings as { views?: Partial<CountingSettings> & { counter?: { provider: string } } };
  const { counter, logs = [], editors = [] } = views ?? {};
  return { provider: counter?.provider ?? 'none', logs, editors };
}
