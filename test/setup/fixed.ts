import { expect, test } from 'vitest';
import type { Fix, FixContext } from '../../src/fix/fix.ts';

const CONTEXT: FixContext = {
  name: 'index.vi.md',
  kind: 'bulletin',
  lang: 'vi',
  zone: 'Asia/Ho_Chi_Minh',
  renamed: [],
};

/** A text with these fields and this body. */
export const page = (fields: string, body = 'Nội dung.\n') => `---\n${fields}\n---\n\n${body}`;

/** A test for each text: what a fix makes of it, and that it makes no more of that. */
export function fixes(
  { fix }: Fix,
  table: readonly (readonly [written: string, meant: string])[],
  context: Partial<FixContext> = {},
): void {
  test.for(table)('%j becomes %j', ([written, meant]) => {
    const about = { ...CONTEXT, ...context };
    expect(fix(written, about)).toBe(meant);
    expect(fix(meant, about)).toBe(meant);
  });
}

/** A test for each text: a fix leaves it alone. */
export function leaves({ fix }: Fix, texts: readonly string[], context: Partial<FixContext> = {}): void {
  test.for(texts)('%j stays', (text) => {
    expect(fix(text, { ...CONTEXT, ...context })).toBe(text);
  });
}
