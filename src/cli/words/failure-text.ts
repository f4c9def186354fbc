import type { ContentChanged } from '../../cache/bodies.ts';
import { FixFailed } from '../../fix/apply.ts';
import { commandMessages } from '../../i18n/commands/commands.ts';
import { fixMessages } from '../../i18n/fix/fix.ts';
import type { Lang } from '../../i18n/language.ts';
import { UsageError } from '../../i18n/usage-error.ts';
import { oneLine, repeatable } from '../../problems/quoted-text.ts';
import { bugText } from '../bug-text.ts';
import { bantin } from './command-line.ts';

/** Why a command failed other than by the content, for the person who can act; a stack only for a bug. */
export function failureText(error: unknown, lang: Lang): string {
  const words = commandMessages(lang);
  if (error instanceof UsageError)
    return words.usage[error.id as 'now-invalid'](repeatable(error.params) as never, bantin);
  const cause = error as NodeJS.ErrnoException;
  // Of another process it comes without its class.
  if (cause?.name === 'ContentChanged') return words.contentChanged(oneLine((error as ContentChanged).file));
  if (cause?.name === 'LockLostError') return words.lockLost;
  if (error instanceof FixFailed) return fixMessages(lang).failed(oneLine(error.file), oneLine(error.said));
  if (cause?.code && cause.syscall)
    return words.machine(cause.code, oneLine(cause.path ?? ''), oneLine(cause.message));
  return `${words.bug}\n${bugText(error)}`;
}
