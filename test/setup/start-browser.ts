import type { TestProject } from 'vitest/node';
import { startChromium } from '../tools/chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address at which tests join the browser. */
    browser: string;
  }
}

/** Starts one browser for all tests. @returns what ends it */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const server = await startChromium();
  provide('browser', server.wsEndpoint());
  return () => server.close();
}
