import { isIP } from 'node:net';

/** How many bits an address has. */
const BITS = { 4: 32, 6: 128 } as const;

/** One address (`203.0.113.7`), or a network of them (`203.0.113.0/24`, `2001:db8::/32`). */
export function isNetwork(written: string): boolean {
  const [address = '', bits, ...more] = written.split('/');
  const version = address.includes('%') ? 0 : isIP(address);
  if (more.length > 0 || (version !== 4 && version !== 6)) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= BITS[version]);
}
