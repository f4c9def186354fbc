import { moduleOf, PROJECT } from '../../system/code.ts';
import { type Process, startProcess } from '../../system/processes.ts';
import { compile } from '../compile.js';
import type { Options } from '../options.ts';
import type { PreviewOutcome } from './worker.ts';

/** Builds the preview, one build at a time, in a process that can be replaced when the code changes. */
export class PreviewBuilder {
  readonly #options: () => Options;
  #worker: Promise<Process> | undefined;
  #isClosed = false;

  /** @param options asked for before each build */
  constructor(options: () => Options) {
    this.#options = options;
  }

  async build(): Promise<PreviewOutcome> {
    // Nobody waits for the outcome any more, and a new worker would keep the process alive.
    if (this.#isClosed) return new Promise(() => {});
    this.#worker ??= startWorker();
    const starting = this.#worker;
    let worker: Process;
    try {
      worker = await starting;
    } catch (error) {
      // Code that does not compile: the next change may fix it.
      if (this.#worker === starting) this.#worker = undefined;
      return { failure: error instanceof Error ? error.message : String(error) };
    }
    // Replaced while it started, or in the middle of a build: the new code builds instead.
    if (this.#worker !== starting) return this.build();
    return new Promise((resolve) => {
      const done = (outcome: PreviewOutcome) => {
        worker.off('exit', died);
        resolve(outcome);
      };
      const died = (code: number | null, signal: string | null) => {
        worker.off('message', done);
        if (this.#worker !== starting) return resolve(this.build());
        this.#worker = undefined;
        return resolve({ failure: `exit ${code ?? signal}` });
      };
      worker.once('message', done);
      worker.once('exit', died);
      worker.send(this.#options());
    });
  }

  /** Lets go of the loaded code: the next build compiles and reads it anew. */
  forgetCode(): void {
    const starting = this.#worker;
    this.#worker = undefined;
    starting?.then(
      (worker) => worker.kill(),
      // `build` has said why it did not start.
      () => {},
    );
  }

  /** Ends all work, also a build that is under way. */
  close(): void {
    this.#isClosed = true;
    this.forgetCode();
  }
}

async function startWorker(): Promise<Process> {
  await compile(PROJECT);
  return startProcess(moduleOf('src/cli/preview/worker.ts'));
}
