import { parentPort, workerData } from 'node:worker_threads';
import { look } from './look.ts';

// A thread that looks at the bundles that are known, while the build does something else.

look(workerData, (message) => parentPort?.postMessage(message));
