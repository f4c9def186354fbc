import { oneLine } from '../problems/quoted-text.ts';

/** What is thrown by a bug, as it is printed: its message may repeat a text, none of whose lines is a command. */
export function bugText(error: unknown): string {
  return chain(error)
    .map((each) => (each instanceof Error ? (each.stack ?? each.message) : String(each)))
    .join('\n')
    .split('\n')
    .map(oneLine)
    .join('\n');
}

/** An error and what caused it, the last cause first. */
function chain(error: unknown): unknown[] {
  const { cause, originalError } = (error ?? {}) as { cause?: unknown; originalError?: unknown };
  const inner = originalError ?? cause;
  return inner === undefined ? [error] : [...chain(inner), error];
}
