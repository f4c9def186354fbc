import { usage as deskUsage } from '../desk/usage.en.ts';
import { help } from '../help/en.ts';
import { usage as importUsage } from '../import/usage.en.ts';
import { usage as newUsage } from '../new/usage.en.ts';
import { usage as previewUsage } from '../preview/usage.en.ts';
import { usage as royaltyUsage } from '../royalties/usage.en.ts';
import { usage as viewUsage } from '../views/usage.en.ts';
import type { CommandMessages } from './vi.ts';

const meant = (near: string | undefined) => (near ? ` Did you mean “${near}”?` : '');

/** A number, and what is counted: in English the word has a plural. */
const counted = (number: string, word: string, plural = `${word}s`) =>
  `${number} ${number === '1' ? word : plural}`;

/** What commands say in English. */
export const en: CommandMessages = {
  error: 'error',
  warning: 'warning',
  usage: {
    ...newUsage,
    ...royaltyUsage,
    ...deskUsage,
    ...importUsage,
    ...viewUsage,
    ...previewUsage,
    'command-unknown': ({ name, near }, bantin) =>
      `There is no command “${name}”.${meant(near)} See them all: ${bantin('--help')}`,
    'command-otherwise': ({ name, wish }, bantin) =>
      `There is no command “${name}”. ${
        {
          withdraw:
            'To withdraw a bulletin, write “status: withdrawn” into its index.vi.md (at a time to come: “withdrawFrom”), and commit it.',
          publish: `To publish a bulletin, write “status: approved” into its index.vi.md, and commit it; the site is made by ${bantin('build')}`,
          translate: `To begin the translation of a bulletin: ${bantin('new', '--translate', '2026/a-name')}. What lacks one: ${bantin('translations')}`,
          preview: `To see the site on this machine: ${bantin('serve')}. A link for others to what is not public yet: ${bantin('preview-link', '2026/a-name')}`,
          rename:
            'Rename the folder of a bulletin by git mv, and write its old address into “aliases” in its text; a title is changed in the text itself.',
          schedule:
            'To publish at a time to come, write it as “date”. To change a published text then, add a file like index.vi.2026-12-01T0700.md.',
        }[wish]
      } See all commands: ${bantin('--help')}`,
    'option-unknown': ({ name, near }) =>
      `This command has no option “${name}”.${meant(near)} Add --help to see its options.`,
    'option-value': ({ name }) =>
      `The option “${name}” lacks its value, or takes none. Add --help to see how it is written.`,
    'argument-extra': ({ value, mayBeQuoted, takesNone }) =>
      mayBeQuoted
        ? `“${value}” is one word too many. Put a name or a title with blanks in quotes: "A new road opens". Add --help to see how the command is written.`
        : `“${value}” is one word too many${takesNone ? ': only options (--…) are taken here' : ''}. Add --help to see how the command is written.`,
    'content-missing': ({ folder }, bantin) =>
      `There is no content folder ${folder}. Go to the folder of your repository, or make one: ${bantin('init', 'bulletin')}. Name a content folder elsewhere by --content.`,
    'now-invalid': ({ value }) =>
      `“${value}” cannot be used for --now. Write a time with its offset, such as 2026-11-20T08:00:00+07:00.`,
    'base-url-invalid': ({ value }) =>
      `“${value}” cannot be used for --base-url. Write it as https://bantin.example.gov.vn`,
    'lang-invalid': ({ value }) => `“${value}” cannot be used for --lang. Write vi or en.`,
    'port-invalid': ({ value }) => `“${value}” is not a port. Write a number from 0 to 65535.`,
    'port-taken': ({ from, to }) =>
      `All ports from ${from} to ${to} are in use. Close the programs that have them, or choose another by --port.`,
    'shard-invalid': ({ value }) =>
      `“${value}” cannot be used for --shard. Write which part of how many, such as 3/8.`,
    'summary-of-part': () =>
      '--summary does not go with --shard: one part does not know what is new on the whole site. Leave out one of the two; for a summary, build the site in one.',
    'explain-unknown': ({ value, near }) =>
      `There is no bulletin or page “${value}”.${meant(near)} Write a bulletin's id (2017/tptm) or a page's address (/vi/).`,
    'parts-missing': ({ folder }, bantin) =>
      `There are no parts of a site in ${folder}. Build each with ${bantin('build', '--shard')}, and name their folder with --parts.`,
    'parts-incomplete': ({ missing, count }, bantin) =>
      `Part ${missing} of ${count} is missing. Build it with ${bantin('build', '--shard')}, then merge again.`,
    'parts-differ': ({ folder }) =>
      `${folder} is part of another site: content, settings, code or clock differ from those of the other parts. Build all parts from one commit, with the same --now.`,
    'parts-damaged': ({ file }) => `${file} is missing or damaged. Build the part that it belongs to again.`,
    'url-invalid': ({ value }) =>
      `“${value}” cannot be used for --url. Write it like https://bantin.tinh.gov.vn`,
    'languages-invalid': ({ value }) =>
      `“${value}” cannot be used for --languages. Write vi, en or vi,en (the main one first).`,
    'host-invalid': ({ value, hosts, isKnown }) =>
      isKnown
        ? `There are no ready files for ${value}. Write --host none, then host: ${value} in content/site.yml; hosting.md says how to set it up.`
        : `“${value}” cannot be used for --host. Write one of: ${hosts}.`,
    'host-name-invalid': ({ value }) =>
      `“${value}” cannot be used for --host. Write a name or an address without http:// and port: --host 192.168.1.20`,
    'name-invalid': ({ value }) => `“${value}” cannot be a name: it needs 1 to 300 characters.`,
    'not-terminal': () =>
      'Nothing can be asked here, for this is no terminal. Add --yes to take what is usual, or give the options (see --help).',
    'init-on-file': ({ folder }, bantin) =>
      `“${folder}” is a file. Choose another name for the folder: ${bantin('init', 'bulletin')}`,
    'init-no-folder': ({ folder, code }, bantin) =>
      `The folder ${folder} cannot be made (${code}). Choose a place where you may write, like: ${bantin('init', 'bulletin')}`,
    'init-in-bantin': ({ folder }, bantin) =>
      `${folder} is the folder of Bantin itself. Choose another one, like: ${bantin('init', '../bulletin')}`,
    'place-unknown': ({ value, near, command }, bantin) =>
      `There is no “${value}” in the content.${meant(near)} Write the id of a bulletin or a path, as in: ${bantin(command, '2026/a-name')}`,
    'output-nowhere': ({ file, folder }) =>
      `${file} cannot be written: there is no folder ${folder}. Make it first, or name another place.`,
    'output-foreign': ({ folder }) =>
      `The folder ${folder} holds files that Bantin did not make, so nothing was written, lest they be lost. Choose another folder, or empty this one yourself.`,
    'output-not-folder': ({ folder }) =>
      `${folder} is a file, not a folder. Choose another place by --output.`,
    'drafts-published': ({ folder }, bantin) =>
      `Drafts and scheduled bulletins are not written to ${folder}, from where sites are published. Choose another place by --output, or look at them by ${bantin('serve')}.`,
    'output-holds-content': ({ folder }) =>
      `The site cannot be written to ${folder}: it holds, or lies in, the content, the cache or the code. Choose another place by --output.`,
  },
  machine: (code, path, message) => `The machine failed (${code}) ${path}: ${message}`,
  contentChanged: (place) => `${place} changed while it was read. Nothing was written: build again.`,
  lockLost:
    'Another build took over this output while this one was asleep, or stopped for too long. Nothing was written: build again.',
  bug: 'Bantin met a fault of its own. Your content is safe and the published site is unchanged. Please hand this to whoever looks after it:',
  stages: {
    read: 'Reading',
    import: 'Importing',
    images: 'Preparing pictures',
    render: 'Rendering',
    files: 'Making feeds, data and pictures',
    links: 'Asking for links',
    search: 'Indexing for search',
    logs: 'Reading logs (MB)',
  },
  reasons: {
    first: 'made: there is no earlier build to compare with',
    new: 'made: the last build had no such page',
    missing: 'made again: its file was no longer there',
    code: 'made again: code or libraries have changed',
    settings: 'made again: settings, sections or the menu have changed',
    own: 'made again: its own content has changed',
    others: 'made again: another bulletin that it names has changed',
    same: 'left as it is: nothing has changed',
    draft: 'no page: the bulletin is a draft (status: draft)',
    pending: 'no page: the bulletin waits for approval (status: pending)',
    scheduled: 'no page: the date of the bulletin is still to come',
    unstatused:
      'no page: the bulletin has no line status, so it is a draft; write status: approved if it was approved',
    unreadable: 'no page: the texts of the bulletin cannot be read',
  },
  merged: (parts, files, tally) =>
    `${counted(parts, 'part')} merged, ${counted(files, 'file')}; whole, and as one build makes them: ${tally}.`,
  waiting: (owner) => `Another build is running (process ${owner}). Waiting…`,
  built: (tally, pages, unchanged, removed, seconds) =>
    `Done: ${tally}; ${counted(pages, 'page')} new or changed, ${unchanged} unchanged, ${removed} removed; ${seconds} s.`,
  builtTo: (folder) => `The site is in ${folder}`,
  recorded: (count, isFailed) =>
    isFailed
      ? `New addresses could not be written to published.txt: ${count}. The content folder is read-only: run build on an editor’s machine and commit that file.`
      : `New addresses in published.txt: ${count}; commit that file.`,
  exampleUrl: (url) =>
    `The address of the site is still that of an example (${url}): before you publish, write the real one as baseUrl in site.yml.`,
  viewsDamaged: (file, before) =>
    `What was counted of readers cannot be read (${file}): the site was built, but without these numbers and what is read most by them. ${
      before === undefined
        ? 'Take that file from a backup, and build again.'
        : `Take back the one before it: rename ${before} to the name of that file, and build again.`
    }`,
  clockBehind: (last) =>
    `The machine's clock is behind that of the last build (${last}): check its date and time, by which bulletins appear.`,
  warningsHint: (count, check) =>
    `${counted(count, 'warning')}. See ${count === '1' ? 'it' : 'them'}: ${check}`,
  failed: (errors) => `${counted(errors, 'error')}. Nothing was written: the site is as it was.`,
  untranslated: (lang, count, command) =>
    `Not in ${lang === 'vi' ? 'Vietnamese' : 'English'} yet: ${counted(count, 'bulletin or page', 'bulletins and pages')}. See each: ${command}`,
  checked: (errors, warnings, bulletins, tally) =>
    `${counted(errors, 'error')}, ${counted(warnings, 'warning')} in ${counted(bulletins, 'bulletin')}. Of these: ${tally}.`,
  allGood: (bulletins, tally) => `No problems in ${counted(bulletins, 'bulletin')}. Of these: ${tally}.`,
  tally: {
    none: 'no bulletins yet',
    published: (count) => `${counted(count, 'bulletin')} published`,
    drafts: (count) => counted(count, 'draft'),
    pending: (count) => `${count} waiting for approval`,
    scheduled: (count, next) =>
      count === '1' ? `1 scheduled: ${next}` : `${count} scheduled, the next ${next}`,
    withdrawn: (count) => `${count} withdrawn`,
    faulty: (count) => `${count} with errors`,
    change: (next) => `the next change or withdrawal ${next}`,
  },
  waitingNames: {
    drafts: 'drafts',
    pending: 'waiting for approval',
    scheduled: 'scheduled',
    held: 'published, but one language is held back',
    changing: 'change or are withdrawn by the clock',
    replaced: 'took their place by the clock (edit this file; bantin fix puts it where the old one is)',
    more: (count) => ` and ${count} more`,
  },
  serving: (url) => `See the site at ${url} (stop: Ctrl+C)`,
  serveStarts: 'Building the preview; the first time may take minutes (stop: Ctrl+C)',
  portBusy: (wanted, port) => `Port ${wanted} is in use, taking port ${port}.`,
  leftOut: (count) =>
    `${counted(count, 'bulletin or page', 'bulletins or pages')} with errors left out; all others can be seen.`,
  lastPages: 'The preview keeps the pages of the build before until this is put right.',
  rebuilding: 'Something changed, building again…',
  previewBuilt: (seconds, tally) => `Preview built in ${seconds} s: ${tally}.`,
  brokenPage: {
    title: 'The site cannot be built yet',
    hint: 'Put these right and save; this page reloads by itself.',
  },
  faultyPage: {
    title: 'This bulletin or page has errors',
    hint: 'Put these right and save; this page reloads by itself. All other pages can be seen.',
    home: 'To the home page of the preview',
  },
  waitingPage: {
    title: 'Building the preview…',
    hint: 'This page reloads by itself when that is done. The first time may take minutes.',
  },
  panel: {
    name: 'Preview',
    failure: 'the last build failed',
    errors: (count) => `${counted(count, 'error')} in the content`,
    warnings: (count) => `${counted(count, 'warning')} on this page`,
    more: (count) => `And ${count} more; see the terminal.`,
    close: 'Close',
    closeName: 'Close what the preview says',
  },
  help,
};
