import type { PreviewMessages } from './vi.ts';

/** What `bantin preview-link` says in English. */
export const en: PreviewMessages = {
  made: (id, until) => `The preview link of ${id}, until ${until}:`,
  prolonged: (id, until) => `${id} has a preview link already; its address stays, now until ${until}:`,
  appears:
    'The page is there after the next build on this machine; once the link is over, the build after that takes it away. No list, search or feed has anything of this bulletin.',
  secret: 'Whoever has the link can read it: send it to those alone who need it.',
  undo: (line) => `To revoke it: ${line}`,
  none: (line) => `There are no preview links. To make one: ${line}`,
  listed: (id, until) => `${id}, until ${until}`,
  gone: '  (the content has no such bulletin any more)',
  codeOwners: {
    note: 'from approvers in categories.yml. Do not edit these lines; run again: bantin codeowners',
    written: (file) =>
      `Wrote who approves into ${file}. Commit it; hosting.md tells how to make the approval binding.`,
    emptied: (file) =>
      `No section has anybody who approves any more: took the lines from categories.yml out of ${file}.`,
    same: (file) => `${file} is right as it is; nothing was written.`,
  },
  news: {
    added: 'Now public',
    changed: 'Changed',
    more: (count) => `… and ${count} more.`,
    first: (count) =>
      `Published: ${count} bulletins. It is the first publication, or nothing is known of the last one, so none is named.`,
  },
  removed: (count) =>
    `Links revoked: ${count}. The next build on this machine takes the page away; build now to have it gone at once.`,
};
