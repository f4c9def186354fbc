import type { ViewMessages } from './vi.ts';

/** What `bantin views` says in English. */
export const en: ViewMessages = {
  goaccessMissing:
    'This machine has no goaccess, the program that counts readers. Install it on Debian or Ubuntu: sudo apt-get install goaccess. Then run this command again.',
  goaccessFailed: (said) =>
    `goaccess ended with an error; nothing was written. It says: ${said || '(nothing)'}`,
  damaged: (file, before) =>
    `The book of counts ${file} cannot be read; nothing was written, since a new one would lower every number. ${
      before === undefined
        ? 'Take the file from a backup; where there is none, rename it to begin a new book.'
        : `Take the one before it: rename ${before} to that name, and run this command again.`
    }`,
  waiting: (owner) => `Another count is running (process ${owner}). Waiting…`,
  counted: (n) =>
    `Logs read: ${n.logs}; lines: ${n.lines}; readers: ${n.readers}; new in the book: ${n.added}.`,
  leftOut: (list) => `Not counted: ${list}.`,
  reasons: {
    crawler: (n) => `${n} of crawlers`,
    editor: (n) => `${n} from the office’s own networks`,
    reload: (n) => `${n} reloads within half an hour`,
    ahead: (n) => `${n} that browsers fetched ahead`,
    status: (n) => `${n} errors or redirects`,
    method: (n) => `${n} that were not for reading (HEAD, POST…)`,
    host: (n) => `${n} of another site`,
    disorder: (n) => `${n} out of order (several logs in one file: name each log by itself)`,
    future: (n) => `${n} with a time in the future`,
  },
  unreadable: (n) => `Lines that are no request, or damaged, and were left out: ${n}.`,
  withoutAgent: (n) =>
    `Readers from logs that do not name the browser: ${n}. Nobody knows which of them are crawlers, so that all were counted. Set the server to the format “combined”.`,
  unknownLog: (file) =>
    `${file} is no log of nginx, Apache or IIS (W3C), nor JSON with one request a line. It was left out.`,
  cutLog: (file) => `${file} is cut or damaged: what could be read of it was counted.`,
  emptyLogs: 'There is no request in the logs yet.',
  written: (folder, files) => `Public numbers are in ${folder} (files changed: ${files}).`,
  sheets: (folder, months) => `The office’s own tables, by the month of reading: ${folder} (${months}).`,
  csv: {
    columns: {
      month: 'Month',
      id: 'Bulletin',
      title: 'Title',
      section: 'Section',
      author: 'Author',
      date: 'Published',
      vi: 'Readers in Vietnamese',
      en: 'Readers in English',
      sum: 'Sum',
    },
    file: 'readers',
  },
  report: {
    title: (month) => `Readers in ${month}`,
    file: 'readers',
    private: 'For the office itself.',
    made: (when) => `Made on ${when}.`,
    none: 'No readers were counted in this month.',
    sum: 'Sum',
    total: (readers, bulletins) => `Readers: ${readers}; bulletins that were read: ${bulletins}.`,
    how: 'Counted from the log of the server: whoever opens a bulletin is one reader, and opening it again within half an hour adds none. Crawlers, the office’s own machines and error pages are left out.',
    names: { days: 'By day', sections: 'By section', bulletins: 'By bulletin', languages: 'By language' },
    columns: {
      day: 'Day',
      section: 'Section',
      order: 'No.',
      bulletin: 'Bulletin',
      id: 'Id',
      language: 'Language',
      readers: 'Readers',
      share: 'Share',
    },
    languages: { vi: 'Vietnamese', en: 'English' },
    gone: '(no longer there)',
    noSection: '(section no longer there)',
    chart: (name) => `Chart: ${name}. The figures are in the table below.`,
    more: (count, readers) => `… and other bulletins: ${count}, readers: ${readers}.`,
    done: (file, readers) => `Written to ${file}: ${readers} readers.`,
    keepPrivate: 'This report is for the office itself: do not publish it.',
  },
  doctor: {
    good: (text) => `good    ${text}`,
    bad: (text) => `BROKEN  ${text}`,
    unsure: (text) => `note    ${text}`,
    goaccess: (version) => `goaccess ${version}`,
    settingsOff: 'Pages show no counted numbers: site.yml does not say views: {provider: static}.',
    settingsOn: 'site.yml: pages show what was counted from logs (views: {provider: static})',
    settingsOther: (provider) =>
      `Pages show the numbers of another counter (provider: ${provider}), not those from the logs.`,
    logsNone:
      'Nobody said where the logs are: write views: {logs: […]} in site.yml, or name them on the command line.',
    logMissing: (file) => `There is no file ${file}. See the line access_log in the server’s configuration.`,
    logUnreadable: (file) =>
      `${file} may not be read. Put whoever runs this command into the group that may: sudo usermod -aG adm NAME`,
    logUnknown: (file) => `${file} is a log of no format that Bantin knows.`,
    logs: (count, newest) => `logs that can be read: ${count}; the newest request is of ${newest}`,
    logsEmpty: 'All logs are empty: nobody has opened the site, or the server writes to another file.',
    logsOld: (newest) =>
      `The newest request in the logs is of ${newest}: does the server still write to these files?`,
    noBulletins: (sample) =>
      `No line of the logs is of a bulletin. One asks for ${sample}; is baseUrl in site.yml right?`,
    bulletins: (share) => `the logs have requests for bulletins (readers in what was looked at: ${share})`,
    noAgents:
      'The logs do not name browsers, so that crawlers cannot be left out. Use the format “combined”.',
    onlyCrawlers: 'All requests for bulletins are left out: crawlers, the office’s machines, or errors.',
    stateNone: 'Nothing was counted yet: run bantin views collect.',
    state: (readers, until) => `the book of counts: ${readers} readers, the newest of ${until}`,
    stateOld: (until, newest) =>
      `The book of counts ends at ${until}, the logs at ${newest}: does the timer (systemd, cron) still run? See systemctl list-timers, or the mail of cron.`,
    outputNone: (folder) =>
      `There is no ${folder}/views/: run bantin views collect, with --output where the site is elsewhere.`,
    output: (folder) => `public numbers are in ${folder}/views/`,
    outputOld: (folder) =>
      `${folder}/views/ is older than the book of counts: run bantin views collect again.`,
    siteUnreachable: (url, why) => `${url} cannot be opened (${why}).`,
    siteMissing: (url, status) =>
      `${url} answers ${status}: the server does not serve /views/. See location /views/ in nginx.conf.`,
    siteOther: (url) => `${url} is not what was written last: the server serves another copy.`,
    site: (url) => `${url} can be opened`,
    allGood: 'The whole chain works.',
    broken: (count) =>
      `To fix: ${count}, from the top: while an upper link is broken, the lower ones say nothing.`,
  },
  help: {
    output: 'the folder of the site, in which /views/ is written (default: dist)',
    reportOutput:
      'the file to write (default: readers-<month>.html in the working folder); - is standard output',
    format: 'the kind of file: html (default) or xlsx',
    intro: 'Counts readers from the logs of the server, without watching anybody.',
    exits:
      'Exit codes: 0 done, 1 a log could not be read, or a link is broken, 2 wrong usage, 3 the machine failed (no goaccess).',
  },
};
