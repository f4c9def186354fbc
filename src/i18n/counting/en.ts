import type { CountingMessages } from './vi.ts';

/** The same in English. */
export const en: CountingMessages = {
  title: 'Counting readers',
  none: () => [
    'This site does not count its readers. The number of views below a bulletin, where there is one, is that of the former site.',
  ],
  static: () => [
    'The views of each bulletin are counted from the log that the server writes anyway. Search engines, programs, the office’s own computers, pages that were fetched ahead and never opened, and whoever opens one again within half an hour are not counted.',
    'Only the number of views of each bulletin on each day is kept, and only the total is published. No network address, name of a browser or other trace of a reader is kept, not even in code. No cookies are used.',
    'When you open a bulletin or the home page, your browser fetches a file of figures from this same site, to print the newest number.',
  ],
  goatcounter: (host) => [
    `When you open a bulletin, your browser sends the path and the title of that page to the counter at ${host} (GoatCounter), and asks for the number of views that stands below the text. Other pages are not counted.`,
  ],
  matomo: (host) => [
    `When you open a bulletin, your browser sends the address and the title of that page to the counter at ${host} (Matomo), and asks for the number of views that stands below the text. Other pages are not counted.`,
  ],
  endpoint: (host) => [
    `When you open a bulletin, your browser asks the server ${host} for the number of its views, which stands below the text.`,
  ],
  service:
    'Like every server, that one receives your network (IP) address and the name of your browser. This site uses no cookies, stores nothing on your device to count you, and does not tell that server from which page you came.',
  refused: {
    static:
      'If your browser saves data, or sends Do Not Track or Global Privacy Control, the file of figures is not fetched.',
    service:
      'If your browser saves data, or sends Do Not Track or Global Privacy Control, nothing is sent and you are not counted.',
  },
};
