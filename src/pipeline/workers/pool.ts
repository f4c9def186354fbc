import os from 'node:os';
import { isCompiled, moduleOf } from '../../system/code.ts';
import { type Process, startProcess } from '../../system/processes.ts';
import { errorOf } from './failure.ts';
import type { Answer, OrderFor, ResultOf, TaskName, TaskOf } from './tasks.ts';

/** The entry that a helping process runs. */
const WORKER = 'src/pipeline/workers/worker.ts';

/** Each process makes the whole plan: more of them cost more memory than they save time. */
const MOST_HELPERS = 7;

/** How many processes help: one for each core but that of this process; none where the code is not compiled. */
export function helpers(): number {
  const cores = os.availableParallelism();
  return isCompiled ? Math.min(cores - 1, MOST_HELPERS) : 0;
}

/** How the parts of some work are done. */
interface Work<Name extends TaskName, Part> {
  /** What a helping process is given; made when its turn comes, for all tasks at once would fill the memory. */
  taskOf(part: Part): TaskOf[Name];
  /** How this process does a part itself, as one of them. */
  own(part: Part): Promise<ResultOf[Name]>;
  onResult(result: ResultOf[Name], part: Part): void;
}

/** Processes that help with a build; started with the first task, ended by `close`. Each does one task after the other. */
export class Pool {
  readonly size: number;
  #workers: Process[] = [];
  #asked = 0;

  constructor(size = helpers()) {
    this.size = size;
  }

  /** Has every process do a task. */
  async each<Name extends TaskName>(name: Name, task: TaskOf[Name]): Promise<ResultOf[Name][]> {
    return Promise.all(this.#started().map((worker) => this.#ask(worker, name, task)));
  }

  /**
   * Has work done part by part, each by the next process that is free. A helping process has one in hand and, but for the
   * last ones, one more waiting: what it has done may be taken in only when this process has finished a part of its own.
   */
  async all<Name extends TaskName, Part>(
    name: Name,
    parts: readonly Part[],
    { taskOf, own, onResult }: Work<Name, Part>,
  ): Promise<void> {
    let next = 0;
    let hasFailed = false;
    const workers = this.#started();
    /** @param left stops where so many tasks are left: the last ones are for whoever is free */
    const workOff = async (perform: (part: Part) => Promise<ResultOf[Name]>, left = 0) => {
      while (next < parts.length - left && !hasFailed) {
        const part = parts[next] as Part;
        next += 1;
        try {
          onResult(await perform(part), part);
        } catch (error) {
          hasFailed = true;
          throw error;
        }
      }
    };
    const others = workers.flatMap((worker) => {
      const perform = (part: Part) => this.#ask(worker, name, taskOf(part));
      return [workOff(perform), workOff(perform, workers.length + 1)];
    });
    // An error of one waits for the others: nobody may go on writing for a build that has ended.
    for (const settled of await Promise.allSettled([...others, workOff(own)]))
      if (settled.status === 'rejected') throw settled.reason;
  }

  /** Lets the processes end: each takes away what it has written for this build alone. */
  async close(): Promise<void> {
    // One that could not be started, or has ended, never says that it ends.
    const running = this.#workers.filter(
      ({ pid, exitCode, signalCode }) => pid !== undefined && exitCode === null && signalCode === null,
    );
    this.#workers = [];
    const ended = running.map((worker) => new Promise((resolve) => worker.once('exit', resolve)));
    for (const worker of running) if (worker.connected) worker.disconnect();
    await Promise.all(ended);
  }

  #started(): readonly Process[] {
    while (this.#workers.length < this.size) {
      this.#workers.push(startProcess(moduleOf(WORKER)));
    }
    return this.#workers;
  }

  #ask<Name extends TaskName>(worker: Process, name: Name, task: TaskOf[Name]): Promise<ResultOf[Name]> {
    this.#asked += 1;
    return ask(worker, { number: this.#asked, name, task });
  }
}

function ask<Name extends TaskName>(worker: Process, order: OrderFor<Name>): Promise<ResultOf[Name]> {
  return new Promise((resolve, reject) => {
    const done = (answer: Answer) => {
      if (answer.number !== order.number) return;
      settle();
      if ('failure' in answer) reject(errorOf(answer.failure));
      else resolve(answer.result as ResultOf[Name]);
    };
    const died = (code: number | null, signal: string | null) => {
      settle();
      const error = new Error(`a helping process ended with ${code ?? signal}`);
      // Killed, likely for want of memory: that is the machine's failure.
      reject(signal ? Object.assign(error, { code: signal, syscall: 'fork' }) : error);
    };
    // One that could not be started, or has ended since its last task.
    const failed = (error: Error) => {
      settle();
      reject(error);
    };
    const settle = () => worker.off('message', done).off('exit', died).off('error', failed);
    worker.on('message', done).once('exit', died).once('error', failed);
    worker.send(order, (error) => error && failed(error));
  });
}
