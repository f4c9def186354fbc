import { expect, test } from 'vitest';
import type { Mend, MendContext } from '../../src/fix/mend.ts';

const CONTEXT: MendContext = {
  name: 'index.vi.md',
  kind: 'bulletin',
  lang: 'vi',
  zone: 'Asia/Ho_Chi_Minh',
  renamed: [],
};

/** A text with these fields and this body. */
export const page = (fields: string, body = 'Nội dung.\n') => `---\n${fields}\n---\n\n${body}`;

/** A test for each text: what a mend makes of it, and that it makes no more of that. */
export function mends(
  { mend }: Mend,
  table: readonly (readonly [written: string, meant: string])[],
  context: Partial<MendContext> = {},
): void {
  test.for(table)('%j becomes %j', ([written, meant]) => {
    const about = { ...CONTEXT, ...context };
    expect(mend(written, about)).toBe(meant);
    expect(mend(meant, about)).toBe(meant);
  });
}

/** A test for each text: a mend leaves it alone. */
export function leaves({ mend }: Mend, texts: readonly string[], context: Partial<MendContext> = {}): void {
  test.for(texts)('%j stays', (text) => {
    expect(mend(text, { ...CONTEXT, ...context })).toBe(text);
  });
}
