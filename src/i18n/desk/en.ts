import type { DeskMessages } from './vi.ts';

const counted = (number: string, word: string, plural = `${word}s`) =>
  `${number} ${number === '1' ? word : plural}`;

/** What the commands for the editors' desk say in English. */
export const en: DeskMessages = {
  languages: { vi: 'Vietnamese', en: 'English' },
  faults: {
    'no-git': 'this machine has no git',
    'no-repository': 'the content is in no git repository',
    foreign:
      'the repository belongs to another user, and git refuses it (git config --global --add safe.directory …)',
    unreadable: 'the git repository cannot be read',
    shallow: 'this clone has the newest part of the history alone; fetch the rest by: git fetch --unshallow',
  },
  unknownDates: (why) => `There are no dates out of git: ${why}.`,
  more: (count, command) => `… and ${count} more; see all: ${command}`,
  agenda: {
    title: (date) => `The editors’ agenda, ${date}`,
    nothing: 'Nothing waits.',
    faulty: (count, check) =>
      `${counted(count, 'bulletin has', 'bulletins have')} an error, so something may be missing here. See: ${check}`,
    private: 'This page tells of what is not public yet: for the office alone, not to be put on the web.',
    written: (file) => `Wrote ${file}.`,
    calendar: 'Editors’ agenda',
    columns: { when: 'When', what: 'Bulletin or page', where: 'Folder' },
    groups: {
      pending: { name: 'Waiting for approval', remedy: 'To approve one, set status: approved.' },
      scheduled: { name: 'Scheduled', remedy: 'Each appears by itself at its date, with the next build.' },
      changing: {
        name: 'Changing or withdrawn by themselves',
        remedy:
          'By a text for a time to come (index.vi.2026-12-01T0700.md) or withdrawFrom; take that away to keep it.',
      },
      expiring: {
        name: 'Expiring',
        remedy: 'The page then says that it is out of date; where it is not, move expires.',
      },
      featured: { name: 'Featured', remedy: 'Without featuredUntil it stays featured for ever.' },
      outdated: {
        name: 'Translations older than their original',
        remedy: 'Bring the translation up to date and commit it.',
      },
      untranslated: {
        name: 'Without a translation',
        remedy:
          'Put the file of the missing language into its folder; finish what is a draft, and send it for approval.',
      },
      undescribed: {
        name: 'Pictures without a description',
        remedy: 'Describe each for whoever does not see it; check says where.',
      },
      unreviewed: {
        name: 'Pages that nobody has looked at for a year',
        remedy:
          'See whether it still holds. If it does, add a line like “# looked at 30/11/2026” to its front matter and commit it.',
      },
    },
    since: (date) => `since ${date}`,
    unsaved: 'nobody knows since when',
    endless: 'no last day',
    originalChanged: (date) => `original changed ${date}`,
    pictures: (count) => counted(count, 'picture'),
    lastChanged: (date) => `last changed ${date}`,
  },
  history: {
    notShown: (why, remedy) => `The history cannot be shown: ${why}. ${remedy}`,
    remedies: {
      'no-git': 'Install git (Debian, Ubuntu: apt install git; Windows: git-scm.com), and run this again.',
      'no-repository':
        'Go to the folder that git clone has made, and run this again; a content that is in no repository yet gets one by git init, git add . and git commit.',
      foreign: 'Run the command in brackets, then this again.',
      unreadable:
        'Run git status there to see why; mostly the repository has to be cloned again (git clone).',
      shallow: 'Run that command, then this again.',
    },
    partly: (why) =>
      `Only the newest part of the history is here: ${why}. The oldest commit below may not be the first.`,
    unsaved: (files) => `Changed on this machine and not committed: ${files}.`,
    gone: 'This folder is no longer in the content.',
    never: 'It was never committed.',
    span: (first, last, times, people) =>
      `First committed ${first}, last ${last}; ${counted(times, 'commit')}, ${counted(people, 'person', 'people')}.`,
    spanPartly: (last, times, people) =>
      `Last committed ${last}; ${counted(times, 'commit')} known, ${counted(people, 'person', 'people')}.`,
    legend: 'Words that went are in [-…-], words that came in {+…+}.',
    kinds: { added: 'added', changed: 'changed', removed: 'removed', renamed: 'renamed' },
    from: (name) => `(was ${name})`,
    hidden: 'something of the office’s own, or a comment, changed; it is not shown here',
    unread: 'the words cannot be compared: one of the two texts cannot be read',
    moreDifferences: (count) => `… and ${counted(count, 'more place', 'more places')} (--verbose shows all)`,
  },
  translations: {
    nothing: 'There are no bulletins or pages yet.',
    single: 'This site has one language (languages in site.yml): there are no translations.',
    since: (first, last) => (last ? `since ${first}, changed ${last}` : `since ${first}`),
    unknown: 'there',
    missing: 'missing',
    outdated: 'older than its original',
    held: { draft: 'draft', pending: 'pending', withdrawn: 'withdrawn', approved: '' },
    summary: (all, count, outdated) =>
      [
        `${counted(all, 'bulletin or page', 'bulletins and pages')}: ${count.complete} in all languages`,
        `${count.missing} not`,
        ...(count.draft === '0' ? [] : [`${count.draft} whole but for a draft`]),
        ...(count.pending === '0' ? [] : [`${count.pending} whole but for a text that waits for approval`]),
        `${outdated} with a translation older than the original.`,
      ].join(', '),
  },
  spell: {
    nothing: (texts) => `No slip was found in ${counted(texts, 'Vietnamese text')}.`,
    meant: (word, near) => `“${word}” is no Vietnamese word. Did you mean “${near}”?`,
    bare: (word) => `“${word}” lacks its marks.`,
    unknown: (word) => `“${word}” is no Vietnamese word.`,
    times: (count) => `(${counted(count, 'time')} in this file)`,
    summary: (words, files, texts) =>
      `${counted(words, 'word')} to look at in ${counted(files, 'file')} (${counted(texts, 'text')} read). Names and abbreviations are left alone.`,
    ownWords: (file) => `Write words that are right into ${file}, one a line, and they are reported no more.`,
    often: (words) => `In many files: ${words}.`,
  },
  links: {
    none: 'No link leaves this site.',
    offline: 'No server was reached: this machine may have no network. Nothing was noted.',
    broken: 'Broken on two days at least',
    suspected: 'Not to be opened this time; asked again on another day before they count as broken',
    unsure: 'Could not be asked: open them in a browser',
    moved: 'Moved for good: write the new address',
    see: (command) => `See each: ${command}`,
    since: (day) => `broken since ${day}`,
    movedTo: (address) => `→ ${address}`,
    why: {
      status: (status) =>
        status === '404' || status === '410'
          ? `the server says ${status}: the page is gone`
          : `the server says ${status}`,
      'no-host': () => 'there is no server of that name',
      'no-answer': () => 'the server does not answer',
      slow: () => 'the server takes too long',
      certificate: () => 'the certificate (https) is not valid: browsers warn of it',
      loop: () => 'redirects go round and round',
      refused: (status) => `the server refuses programs (${status})`,
      busy: () => 'the server is busy, and asks to come back later',
      private: () => 'it redirects to an address of a private network',
      offline: () => 'the name of the server cannot be looked up',
    },
    summary: (all, hosts, broken) =>
      `Asked for ${counted(all, 'address', 'addresses')} on ${counted(hosts, 'server')}: ${counted(broken, 'link')} broken.`,
  },
};
