import type { Messages } from './messages.ts';

/** What pages print in English. */
export const en: Messages = {
  languageName: 'English',
  path: {
    archive: 'archive',
    keyword: 'keyword',
    search: 'search',
  },

  skipToContent: 'Skip to main content',
  home: 'Home',
  sections: 'Sections',
  breadcrumb: 'Breadcrumb',
  language: 'Language',
  noTranslation: 'Not available in Vietnamese',
  toOtherLanguage: 'Tiếng Việt',

  fontSize: 'Font size',
  fontSmaller: 'Smaller (A-)',
  fontDefault: 'Default (A)',
  fontLarger: 'Larger (A+)',
  comfort: {
    title: 'Reading options',
    contrast: 'High contrast',
    spacing: 'Wider lines',
    underline: 'Underline links',
    still: 'No motion',
  },
  display: 'Display',
  fontSizeIs: (percent) => `Font size ${percent}%`,

  kinds: {
    news: '',
    notice: 'Notice',
    interview: 'Interview',
    reportage: 'Feature',
    photo: 'Photo story',
    video: 'Video',
    document: 'Document',
  },

  views: 'Views',
  viewsUnknown: 'not known yet',
  share: 'Share',
  shareOn: { facebook: 'Facebook', zalo: 'Zalo', x: 'X', email: 'Email' },
  copyLink: 'Copy link',
  copied: 'Link copied',
  copyFailed: 'The link could not be copied. Please copy it from the address bar.',
  keywords: 'Keywords',
  attachments: 'Attachments',
  audio: 'Listen to the recording',
  related: 'Related news',
  otherNews: 'Other news',
  previous: 'Previous',
  next: 'Next',
  between: 'Previous and next',
  correction: 'Correction',
  expired: (date) => `This information has been out of date since ${date}.`,
  expiredTitle: 'Out of date',
  old: 'Published some time ago',
  olderThan: (years) =>
    years === 1
      ? 'This was published more than a year ago. Some of it may no longer be right.'
      : `This was published more than ${years} years ago. Some of it may no longer be right.`,
  withdrawnTitle: 'This bulletin has been withdrawn',
  withdrawn:
    'The bulletin once published at this address was withdrawn by the office and should no longer be relied on.',
  linkInstead: 'The text is on another site:',
  linkGo: (host) => `Go to ${host}`,

  document: 'About this document',
  documentNumber: 'Number',
  documentIssued: 'Issued',
  documentIssuer: 'Issued by',
  documentSigner: 'Signed by',
  documentEffective: 'In force from',

  featured: 'Featured',
  latest: 'Latest news',
  mostRead: 'Most read in the past year',
  readers: (count) => `${count} views`,
  notices: 'Notices',
  allNews: 'All news published',
  archive: 'Archive',
  archiveSummary: 'All bulletins published, by month.',
  byMonth: 'By month',
  monthOf: (month) => month,
  inSection: (section, month) => `${section}, ${month}`,
  archiveMonth: (month) => `Archive, ${month}`,
  count: (n) => (n === '1' ? '1 item' : `${n} items`),
  keyword: (word) => `Keyword: ${word}`,
  keywordMore: (n) => `These are the newest ${n}. Older ones are in the archive.`,
  emptySection: 'Nothing has been published in this section in English yet.',
  emptySite: 'Nothing has been published in English yet.',
  olderMonth: 'Earlier month',
  newerMonth: 'Later month',
  months: 'Months',

  notFoundTitle: 'Page not found',
  notFound:
    'There is no page at this address, or it has moved. Please check the address, or start from one of these pages.',

  responsible: 'Responsible for content',
  address: 'Address',
  phone: 'Telephone',
  email: 'Email',
  machine: { feed: 'Follow (Atom)', jsonFeed: 'Follow (JSON)', openData: 'Open data' },
  about: 'About this site',

  notice: 'Notice',
  warning: 'Please note',
  tableNumber: (n) => `Table ${n}`,
  footnotes: 'Footnotes',
  footnote: (n) => `Footnote ${n}`,
  footnoteBack: (n) => `Back to the reference of footnote ${n}`,

  preview: {
    draft: 'Draft. Readers do not see this page yet.',
    pending: 'Waiting for approval. Readers do not see this page yet.',
    scheduled: (date) => `Scheduled for ${date}. Readers do not see this page yet.`,
    short: { draft: 'Draft', pending: 'Pending', scheduled: 'Scheduled' },
    untitled: '(no title yet)',
  },

  printedFrom: 'Printed from',
};
