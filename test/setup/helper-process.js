// Stands for a process that helps with a build: does what the place of its task says.
process.on('message', (/** @type {import('../../src/pipeline/workers/tasks.ts').Order} */ order) => {
  const { number, task } = order;
  const asked = 'target' in task ? task.target.staging : '';
  const result = { changed: [`${asked} in ${process.pid}`], suspicions: [] };
  switch (asked) {
    case 'fail': {
      const details = { code: 'ENOSPC', syscall: 'write' };
      process.send?.({ number, failure: { name: 'Error', message: 'no space left', details } });
      break;
    }
    case 'be killed':
      process.kill(process.pid, 'SIGKILL');
      break;
    case 'end':
      process.exit(7);
      break;
    default:
      process.send?.({ number, result });
  }
});
