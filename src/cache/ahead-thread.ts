import { parentPort, workerData } from 'node:worker_threads';
import type { AheadMessage, AheadTask } from './ahead.ts';
import { readListing } from './listing.ts';
import { look } from './look.ts';
import { MARKER } from './manifest.ts';

// A thread that looks at the bundles that are known, and then lists the output, while the build does something else.

const { lookTask, output }: AheadTask = workerData;
const tell = (message: AheadMessage) => parentPort?.postMessage(message);
look(lookTask, tell);
tell({ listing: readListing(output, MARKER) });
