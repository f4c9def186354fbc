import { BlockList, isIP } from 'node:net';

/** Networks whose readers are not counted: those of the office. */
export class Networks {
  readonly #list = new BlockList();
  readonly #isEmpty: boolean;

  /** @param written as `readNetwork` takes them; others are left out */
  constructor(written: readonly string[]) {
    const networks = written.flatMap((each) => readNetwork(each) ?? []);
    this.#isEmpty = networks.length === 0;
    for (const { address, bits, family } of networks) this.#list.addSubnet(address, bits, family);
  }

  /** @param address of a reader, as a log has it */
  has(address: string): boolean {
    if (this.#isEmpty) return false;
    const plain = plainAddress(address);
    const version = isIP(plain);
    return version !== 0 && this.#list.check(plain, version === 6 ? 'ipv6' : 'ipv4');
  }
}

interface Network {
  address: string;
  bits: number;
  family: 'ipv4' | 'ipv6';
}

/** `203.0.113.0/24`, `2001:db8::/32`, or one address alone. @returns nothing for anything else */
export function readNetwork(written: string): Network | undefined {
  const [, address = '', width] = /^([0-9a-f.:]+)(?:\/(\d{1,3}))?$/i.exec(written.trim()) ?? [];
  const version = isIP(address);
  if (version === 0) return undefined;
  const most = version === 6 ? 128 : 32;
  const bits = width === undefined ? most : Number(width);
  return bits > most ? undefined : { address, bits, family: version === 6 ? 'ipv6' : 'ipv4' };
}

/** Without a port, brackets, or what stands before an IPv4 address within IPv6 (`::ffff:203.0.113.7`). */
const plainAddress = (address: string): string =>
  address
    .split(',', 1)
    .join('')
    .trim()
    .replace(/^\[([^\]]*)\](?::\d+)?$/, '$1')
    .replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1')
    .replace(/^::ffff:(?=\d+\.)/i, '');
