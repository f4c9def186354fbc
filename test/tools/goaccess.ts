import { needProgram } from './debian-package.ts';

/** Sees to it that goaccess is there. */
export function needGoaccess(): void {
  needProgram('goaccess', 'goaccess');
}
