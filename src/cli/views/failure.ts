import type { ViewMessages } from '../../i18n/views/vi.ts';
import { oneLine } from '../../problems/quoted-text.ts';
import { shownPath } from '../../problems/shown-path.ts';
import { GoaccessFailed, GoaccessMissing } from '../../views/goaccess.ts';
import { ViewsStateDamaged } from '../../views/state.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { toStderr } from '../words/print.ts';

/** Reports what goes wrong with counting, for the person who can act. @throws anything else */
export async function reportFailures(words: ViewMessages, work: () => Promise<ExitCode>): Promise<ExitCode> {
  try {
    return await work();
  } catch (error) {
    const failure = failureOf(error, words);
    if (failure === undefined) throw error;
    toStderr(failure);
    return EXIT.machine;
  }
}

function failureOf(error: unknown, words: ViewMessages): string | undefined {
  if (error instanceof GoaccessMissing) return words.goaccessMissing;
  if (error instanceof GoaccessFailed) return words.goaccessFailed(oneLine(error.message));
  if (!(error instanceof ViewsStateDamaged)) return undefined;
  const before = error.before === undefined ? undefined : shownPath(error.before);
  return words.damaged(shownPath(error.file), before);
}
