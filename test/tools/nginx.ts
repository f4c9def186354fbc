import { execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { until } from '../setup/waiting.ts';
import { needProgram } from './debian-package.ts';

/** A real nginx that serves a built site as `docs/nginx.conf` says, without certificates. */
export interface Nginx {
  origin: string;
  /** Of the server that leads from http to https. */
  redirectOrigin: string;
  close(): Promise<void>;
}

const findNginx = () => needProgram('nginx', 'nginx-light');

/** Everything that the published configuration says, but for what needs the office's own machine. */
function configuration(published: string, site: string, folder: string, ports: readonly number[]): string {
  const [port, redirectPort] = ports;
  const adapted = published
    .replaceAll('/srv/bantin/current', site)
    .replaceAll('/srv/bantin/previous', path.join(folder, 'previous'))
    .replaceAll('/srv/bantin/counted', path.join(folder, 'counted'))
    .replaceAll('/var/log/nginx/', `${folder}/`)
    .replace('listen 443 ssl http2;', `listen 127.0.0.1:${port};`)
    .replace('listen 80;', `listen 127.0.0.1:${redirectPort};`)
    .replace(/^\s*(?:listen \[::\].*|ssl_.*)$/gm, '');
  const types = fs.existsSync('/etc/nginx/mime.types') ? '/etc/nginx/mime.types' : 'mime.types';
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  return `daemon off; pid ${folder}/nginx.pid; error_log ${folder}/error.log; worker_processes 1;
events {}
http { include ${types}; ${places.join(' ')}
${adapted.replaceAll('/etc/nginx/mime.types', types)}
}
`;
}

/** @returns as many as asked for, each another one */
async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => net.createServer());
  for (const server of servers) await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const ports = servers.map((server) => (server.address() as net.AddressInfo).port);
  for (const server of servers) await new Promise((resolve) => server.close(resolve));
  return ports;
}

/** @param site the built site; @param folder for nginx's own files, without blanks in its path */
export async function startNginx(published: string, site: string, folder: string): Promise<Nginx> {
  // First of all: where it is installed only now, so is what its configuration includes.
  const program = findNginx();
  const ports = await freePorts(2);
  const [port, redirectPort] = ports;
  const file = path.join(folder, 'nginx.conf');
  fs.writeFileSync(file, configuration(published, site, folder, ports));
  // Says what is wrong with a configuration, where something is.
  execFileSync(program, ['-t', '-q', '-c', file], { stdio: ['ignore', 'inherit', 'pipe'] });
  const child = spawn(program, ['-c', file], { stdio: 'ignore' });
  const origin = `http://127.0.0.1:${port}`;
  await until(async () => {
    if (child.exitCode !== null) throw new Error(fs.readFileSync(path.join(folder, 'error.log'), 'utf8'));
    return fetch(`${origin}/robots.txt`).then(
      () => true,
      () => false,
    );
  });
  return {
    origin,
    redirectOrigin: `http://127.0.0.1:${redirectPort}`,
    close: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve());
        child.kill('SIGQUIT');
      }),
  };
}
