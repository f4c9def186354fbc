import { commandMessages } from '../i18n/commands/commands.ts';
import type { Lang } from '../i18n/language.ts';
import type { Progress } from '../pipeline/progress.ts';

const SILENT: Progress = { step: () => {}, end: () => {} };

const MS_BETWEEN = 80;

/** One line on standard error that is written over; nothing where that is no terminal. */
export function createProgress(lang: Lang, stream: NodeJS.WriteStream = process.stderr): Progress {
  if (!stream.isTTY) return SILENT;
  const words = commandMessages(lang).stages;
  let last = 0;
  return {
    step(stage, done, total) {
      const now = performance.now();
      if (now - last < MS_BETWEEN && done < total) return;
      last = now;
      stream.write(`\r\u001B[K${words[stage]} ${done}/${total}`);
    },
    end: () => stream.write('\r\u001B[K'),
  };
}
