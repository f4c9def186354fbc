import type { IncomingMessage } from 'node:http';
import net from 'node:net';
import { UsageError } from '../../i18n/usage-error.ts';

/** A name or an address, as it stands in a `Host` header without its port. */
const NAME = /^(?:[a-z0-9_-]+(?:\.[a-z0-9_-]+)*\.?|\[[0-9a-f:.]+\])$/i;

/** An address that stands for all of this machine's. */
const ANY = ['0.0.0.0', '[::]'];

/** The names that `bantin serve --host a,b` allows, in lower case. @throws UsageError where one cannot be a name */
export function readHosts(written: string | undefined): string[] {
  return (written ?? '')
    .split(/[\s,]+/)
    .filter(Boolean)
    .map((each) => {
      // What a browser's bar shows is taken, too.
      const bare = net.isIPv6(each)
        ? `[${each}]`
        : each.replace(/^https?:\/\//i, '').replace(/(?::\d+)?\/?$/, '');
      const name = bare.toLowerCase();
      if (!NAME.test(name)) throw new UsageError('host-name-invalid', { value: each });
      return name;
    });
}

const isAddress = (name: string) => net.isIPv4(name) || name.startsWith('[');

/**
 * Who may ask a preview, which shows drafts: this machine, under its own names and those that somebody has allowed. Under an
 * address (`--host 192.168.1.20`) other machines may ask, too; by `0.0.0.0`, under any address.
 */
export class Callers {
  readonly #names: ReadonlySet<string>;
  readonly #isOpen: boolean;
  readonly #isAnyAddress: boolean;

  constructor(hosts: readonly string[]) {
    this.#names = new Set(hosts);
    this.#isOpen = hosts.some(isAddress);
    this.#isAnyAddress = hosts.some((name) => ANY.includes(name));
  }

  mayAsk({ socket, headers }: IncomingMessage): boolean {
    return (this.#isOpen || isLocal(socket.remoteAddress)) && this.#isKnown(headers.host);
  }

  /** Whether a WebSocket is asked for by a page of this preview. Browsers send where a page is from; other programs need not. */
  isOwnPage({ headers: { origin, host } }: IncomingMessage): boolean {
    if (origin === undefined) return true;
    const [, scheme, name] = /^(https?):\/\/(.+)$/.exec(origin) ?? [];
    if (this.#isAllowed(name)) return true;
    const port = scheme === 'http' ? localPort(name) : undefined;
    return port !== undefined && port === localPort(host);
  }

  #isKnown(host: string | undefined): boolean {
    return localPort(host) !== undefined || this.#isAllowed(host);
  }

  #isAllowed(host = ''): boolean {
    const [, name = ''] = /^(.+?)(?::\d+)?$/.exec(host.toLowerCase()) ?? [];
    return this.#names.has(name) || (this.#isAnyAddress && isAddress(name) && NAME.test(name));
  }
}

function isLocal(address = ''): boolean {
  return /^(?:::1|(?:::ffff:)?127\.)/.test(address);
}

/** The port after a name of this machine; nothing where it is another's name. */
function localPort(host = ''): string | undefined {
  const [isOurs, port = '80'] = /^(?:localhost\.?|127\.0\.0\.1|\[::1\])(?::(\d+))?$/i.exec(host) ?? [];
  return isOurs ? port : undefined;
}

/** What somebody reads who may not ask, in both languages: why, and what to do. */
export function refusalText({ headers: { host = '' } }: IncomingMessage): string {
  const [, name = ''] = /^(.{1,253}?)(?::\d{1,5})?$/.exec(host) ?? [];
  // What somebody else sent is repeated only where it is a name.
  const option = `--host ${NAME.test(name) && localPort(name) === undefined ? name : 'NAME'}`;
  return [
    `403. Bản xem thử có cả tin chưa đăng nên chỉ trả lời máy đang chạy nó, ở http://localhost.`,
    `Nếu chính bạn mở trang này qua tên khác (Codespaces, Gitpod, Docker, WSL), dừng lệnh serve rồi chạy lại với ${option}`,
    `Máy khác trong mạng muốn xem thì ghi địa chỉ của máy này, ví dụ --host 192.168.1.20, hoặc --host 0.0.0.0`,
    '',
    `403. The preview shows what is not published, so it answers only the machine that runs it, at http://localhost.`,
    `If you opened this page yourself under another name (Codespaces, Gitpod, Docker, WSL), stop serve and run it again with ${option}`,
    `For another machine of your network, write this one's address: --host 192.168.1.20, or --host 0.0.0.0`,
    '',
  ].join('\n');
}
