import { BlockList, isIP } from 'node:net';

/** Networks whose readers are not counted: those of the office. */
export class Networks {
  readonly #list = new BlockList();

  /** @param networks as `isNetwork` takes them: `203.0.113.0/24`, `2001:db8::/32`, or one address alone */
  constructor(networks: readonly string[]) {
    for (const network of networks) {
      const [address = '', bits] = network.split('/');
      const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
      if (bits === undefined) this.#list.addAddress(address, family);
      else this.#list.addSubnet(address, Number(bits), family);
    }
  }

  /** @param address of a reader, as a log has it */
  has(address: string): boolean {
    const plain = plainAddress(address);
    const version = isIP(plain);
    return version !== 0 && this.#list.check(plain, version === 6 ? 'ipv6' : 'ipv4');
  }
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
