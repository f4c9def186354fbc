/** Where a site may be published, as `host` in `site.yml` says it. */
export const HOSTS = ['github', 'gitlab', 'cloudflare', 'netlify', 'server'] as const;
export type Host = (typeof HOSTS)[number];

/** What a host bounds: of the site as a whole, of one file or folder, of its file of redirects. */
export type Measure = 'bytes' | 'files' | 'fileBytes' | 'filesInFolder' | 'redirects' | 'redirectBytes';

/** At least one of the two is there. */
export interface Bound {
  /** More than this may fail, or is left out. */
  warned?: number;
  /** More than this is refused for certain. */
  refused?: number;
}

export interface HostLimits {
  /** As its readers know it. */
  name: string;
  bounds: Readonly<Partial<Record<Measure, Bound>>>;
  /** Whoever runs the host may set other bounds. */
  isConfigurable?: boolean;
}

const GIGABYTE = 1_000_000_000;

/** The bounds of hosts; each figure with its source, looked up in November 2026. */
const LIMITS: Readonly<Record<Host, HostLimits>> = {
  github: {
    name: 'GitHub Pages',
    // docs.github.com, “GitHub Pages limits”: no larger than 1 GB. The action that publishes only warns of it, and refuses 10 GB
    // (github.com/actions/upload-pages-artifact, “Artifact validation”).
    bounds: { bytes: { warned: GIGABYTE, refused: 10 * GIGABYTE } },
  },
  gitlab: {
    name: 'GitLab Pages',
    isConfigurable: true,
    bounds: {
      // docs.gitlab.com, “GitLab.com settings”: 1 GB. On a GitLab of one's own it is 100 MB until its administrator sets another.
      bytes: { warned: GIGABYTE },
      // docs.gitlab.com, “GitLab application limits”: 200,000 entries, folders too, of which a site has few.
      files: { warned: 200_000 },
      // docs.gitlab.com, “GitLab Pages redirects”: the first 1,000 rules, of a file of at most 64 KB.
      redirects: { warned: 1000 },
      redirectBytes: { warned: 64_000 },
    },
  },
  cloudflare: {
    name: 'Cloudflare Pages',
    bounds: {
      // developers.cloudflare.com/pages/platform/limits, “Files”: the free plan. See `limitsOf` for others.
      files: { refused: 20_000 },
      // The same page, “File size”: 25 MiB.
      fileBytes: { refused: 25 * 2 ** 20 },
      // The same page, “Redirects”: 2,000 static ones; lines after these are skipped. Bantin writes no dynamic ones (100).
      redirects: { warned: 2000 },
    },
  },
  netlify: {
    name: 'Netlify',
    bounds: {
      // docs.netlify.com, “Site deploys overview”, “Files per directory limit”: deploys fail above it.
      filesInFolder: { refused: 54_000 },
      // docs.netlify.com, “Redirects and rewrites”: with 10,000 or more, a deploy might fail.
      redirects: { warned: 10_000 },
    },
  },
  server: { name: '', bounds: {} },
};

/**
 * The bounds of a host.
 * @param env of the process: where the builder of Cloudflare runs it, a variable tells that the plan is a paid one
 */
export function limitsOf(host: Host, env: Readonly<Record<string, string | undefined>>): HostLimits {
  const limits = LIMITS[host];
  // developers.cloudflare.com/pages/platform/limits, “Files”: 100,000 files on a paid plan where this variable is set.
  const isPaid = host === 'cloudflare' && env.PAGES_WRANGLER_MAJOR_VERSION === '4';
  const files = { warned: 20_000, refused: 100_000 };
  return isPaid ? { ...limits, bounds: { ...limits.bounds, files } } : limits;
}
