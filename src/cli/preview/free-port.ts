import net from 'node:net';
import { UsageError } from '../../i18n/usage-error.ts';

/** So many ports are tried, one after the other. */
const TRIED = 10;

/**
 * The first port from this one on that no other program has.
 * @param wanted 0 for any
 * @throws UsageError where all of them are taken; an error of the system where a port may not be used
 */
export async function freePort(wanted: number): Promise<number> {
  if (wanted === 0) return 0;
  const last = Math.min(wanted + TRIED - 1, 65_535);
  for (let port = wanted; port <= last; port += 1) if (await isFree(port)) return port;
  throw new UsageError('port-taken', { from: wanted, to: last });
}

async function isFree(port: number): Promise<boolean> {
  const probe = net.createServer();
  try {
    await new Promise<void>((resolve, reject) => {
      probe.once('error', reject);
      probe.listen(port, resolve);
    });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') return false;
    throw error;
  }
  await new Promise((resolve) => probe.close(resolve));
  return true;
}
