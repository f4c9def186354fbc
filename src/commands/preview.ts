import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Options } from './options.ts';
import type { PreviewOutcome } from './preview-worker.ts';

const WORKER = fileURLToPath(new URL('./preview-worker.ts', import.meta.url));

/** Builds the preview, one build at a time, in a process that can be replaced when the code changes. */
export class PreviewBuilder {
  readonly #options: Options;
  #worker: ChildProcess | undefined;

  constructor(options: Options) {
    this.#options = options;
  }

  build(): Promise<PreviewOutcome> {
    this.#worker ??= fork(WORKER, {
      execArgv: ['--import', import.meta.resolve('tsx')],
      serialization: 'advanced',
    });
    const worker = this.#worker;
    return new Promise((resolve) => {
      const done = (outcome: PreviewOutcome) => {
        worker.off('exit', died);
        resolve(outcome);
      };
      const died = (code: number | null, signal: string | null) => {
        worker.off('message', done);
        // Replaced in the middle of a build: the new code builds instead.
        if (this.#worker !== worker) return resolve(this.build());
        this.#worker = undefined;
        return resolve({ failure: `exit ${code ?? signal}` });
      };
      worker.once('message', done);
      worker.once('exit', died);
      worker.send(this.#options);
    });
  }

  /** Lets go of the loaded code: the next build reads it anew. */
  forgetCode(): void {
    const worker = this.#worker;
    this.#worker = undefined;
    worker?.kill();
  }
}
