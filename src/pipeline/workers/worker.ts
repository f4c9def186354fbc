import { failureOf } from './failure.ts';
import type { Answer, Order } from './tasks.ts';

// A process that helps with a build: it does one task after the other, and ends with the process that started it.

// Loaded by the worker itself, so that a failure to load it is sent back like that of a task.
const loading = import('./perform.ts');
loading.catch(() => {
  // Each order awaits it, and answers with the failure.
});

async function carryOut(order: Order): Promise<void> {
  const { number } = order;
  let answer: Answer;
  try {
    const { perform } = await loading;
    answer = { number, result: await perform(order) };
  } catch (error) {
    answer = { number, failure: failureOf(error) };
  }
  // Where nobody waits for it any more, “disconnect” comes next.
  process.send?.(answer, undefined, undefined, () => {});
}

let ordersBefore = Promise.resolve();
process.on('message', (order: Order) => {
  ordersBefore = ordersBefore.then(() => carryOut(order));
});
process.on('disconnect', async () => {
  try {
    const { close } = await loading;
    close();
  } finally {
    process.exit();
  }
});
