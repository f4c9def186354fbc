import type { StaticProblems } from '../../catalogue/static.ts';
import type { Texts } from '../../problem.ts';

/** In English, the problems of files in `static/`. */
export const statics: Texts<StaticProblems> = {
  'static-address': ({ file, other }) => [
    `The file “${file}” in static would come to the address of ${other}.`,
    'Rename it, or move it to another folder; upper and lower case are the same, and no name can be a file and a folder.',
  ],
  'static-html': ({ name }) => [
    `The HTML page “${name}” lies in a folder inside static.`,
    'Only .html files that verify a site, such as google123.html, may lie in static itself; pages for readers go into pages or layouts/custom.',
  ],
  'static-large': ({ megabytes }) => [
    `This file has ${megabytes} MB: on a phone it takes long, and git keeps each of its versions for good.`,
    'Make it smaller, or keep it somewhere else and link to it.',
  ],
  'static-link': ({ name }) => [
    `“${name}” is a link (symlink), or neither a file nor a folder.`,
    'Copy the file itself into the folder static.',
  ],
  'static-name': ({ name }) => [
    `Some hosts, or machines with Windows, cannot hold the name “${name}”.`,
    'Use letters without marks, digits and hyphens; avoid < > : " | ? * # % \\, names of Windows such as con and aux, and a dot or a blank at the end.',
  ],
  'static-private': ({ file, id }) => [
    `The file “${file}” in static holds something of the editorial record of ${id} (an e-mail address or a note).`,
    'Remove it from the file; an address that is the office’s own belongs into owner in site.yml.',
  ],
  'static-reserved': ({ name }) => [
    `Hosts keep the name “${name}” for themselves: such as begin with a dot, or in static itself with a low line; functions and node_modules.`,
    'Only the folder .well-known may begin with a dot. Rename it, or configure the host itself; old addresses go into aliases of a bulletin.',
  ],
  'static-too-large': ({ megabytes, limit }) => [
    `The file is too large: ${megabytes} MB, at most ${limit} MB.`,
    'Make it smaller, split it, or keep it somewhere else and link to it.',
  ],
  'static-type': ({ name, allowed }) => [
    `The type of “${name}” in static is not published.`,
    `Allowed are ${allowed}; the file CNAME, and files without an ending in .well-known. Save documents as PDF, several files as ZIP; texts for readers go into content.`,
  ],
};
