import { EXIT, type ExitCode } from './exit.ts';
import type { Options } from './options.ts';
export async function runServe(_options: Options): Promise<ExitCode> {
  return EXIT.done;
}
