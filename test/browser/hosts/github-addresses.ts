import type { BrowserContext } from 'playwright-core';

/** What a page asks that has its content on GitHub: the interface, whether it works today, pictures of people. */
export const GITHUB = [
  'https://api.github.com',
  'https://www.githubstatus.com',
  'https://avatars.githubusercontent.com',
];

/** An office's service by which people log in to GitHub. */
export const LOGIN = 'https://dang-nhap.example.gov.vn';

/** Lets the pages of a window reach a host of the test where they ask GitHub. */
export const leadFromGitHub = (context: BrowserContext, origin: string) =>
  context.route(
    (url) => [...GITHUB, LOGIN].includes(url.origin),
    async (route) => {
      const { pathname, search } = new URL(route.request().url());
      await route.fulfill({ response: await route.fetch({ url: origin + pathname + search }) });
    },
  );
