import { expect, test } from 'vitest';
import { type FingerprintParts, type Reason, reasonFor } from './stale-reasons.ts';

const SAME = { shared: 'code settings', own: 'self references' };

test.for<[string, FingerprintParts | undefined, isThere: boolean, Reason | undefined]>([
  ['nothing has changed', SAME, true, undefined],
  ['the last build is not known', undefined, true, 'first'],
  ['the page was not in it', { ...SAME, own: undefined }, false, 'new'],
  ['the language was not in it', { ...SAME, shared: undefined }, true, 'new'],
  ['other code', { ...SAME, shared: 'old settings' }, true, 'code'],
  ['other settings', { ...SAME, shared: 'code old' }, true, 'settings'],
  ['other code and other settings', { ...SAME, shared: 'old old' }, true, 'code'],
  ['another text of its own', { ...SAME, own: 'old references' }, true, 'own'],
  ['another bulletin that it names', { ...SAME, own: 'self old' }, true, 'others'],
  ['settings, and a text of its own', { shared: 'code old', own: 'old references' }, true, 'settings'],
  ['its file is gone', SAME, false, 'missing'],
  ['its file is gone, and its text is another', { ...SAME, own: 'old references' }, false, 'own'],
])('%s', ([, before, isThere, reason]) => {
  expect(reasonFor(before, SAME, isThere)).toBe(reason);
});
