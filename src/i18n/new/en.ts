import type { NewMessages } from './vi.ts';

/** What `bantin new` says in English. */
export const en: NewMessages = {
  made: (file) => `Made ${file}`,
  pictures: (count, names) => `With it, pictures (${count}): ${names}`,
  next: 'Write the text into that file, look at it by serve, then set status to approved to publish it.',
  nextTaken: 'Read it through, look at it by serve, then set status to approved to publish it.',
  nextTranslation:
    'Translate into that file; then delete its line status: it is published with the original.',
  undo: (place) => `To undo this, delete ${place}.`,
  undoFiles: (names) => `the files ${names}`,
  reading: (file) => `Reading ${file}…`,
  taken: (file) => `To be looked at, out of ${file}:`,
  more: (count) => `and ${count} more`,
  left: {
    title: (_, which) => `Proposed title: ${which}`,
    'title-capitals': () => 'The title is all in capitals: write it in small letters before you publish it.',
    summary: () => 'The bold paragraph below the title has become the summary; it is no longer in the text.',
    'summary-proposed': () => 'The proposed summary is the beginning of the text: look at it.',
    letterhead: () =>
      'The letterhead (state, office, number, date) was left out; number and date, where they could be read, stand in document: compare them.',
    insertions: (count) => `Insertions that nobody accepted (Track Changes): ${count}; they were taken.`,
    deletions: (count) => `Deletions that nobody accepted (Track Changes): ${count}; they were left out.`,
    comments: (count) => `Comments: ${count}; left out.`,
    hidden: (count) => `Hidden text: ${count}; left out.`,
    'text-box': (count) =>
      `Text boxes: ${count}; their words stand behind the paragraph of the box: look whether that is the place.`,
    headers: (_, which) => `Headers and footers were left out: ${which}`,
    contents: () => 'The table of contents was left out: the page makes its own.',
    drawing: (count) =>
      `Charts, diagrams or grouped pictures: ${count}; they cannot be taken. In Word copy each and paste it as a picture (Paste Special).`,
    equation: (count) => `Formulas: ${count}; only their letters were taken: look at them.`,
    object: (count) =>
      `Embedded objects (Excel, formulas …): ${count}; they cannot be taken: make tables or pictures of them.`,
    'broken-letters': (count) =>
      `Letters of the file that are broken and show as \uFFFD: ${count}; type them anew.`,
    'picture-format': (count, which) =>
      `Pictures that no page can show: ${count} (${which}); save them as PNG or JPEG into the bulletin’s folder.`,
    'picture-missing': (count, which) => `Pictures that were not found: ${count}${which && ` (${which})`}`,
    'picture-outside': (count, which) =>
      `Pictures outside the file (on other sites, or another machine) were not fetched: ${count}${which && ` (${which})`}`,
    'picture-alone': () =>
      'The file holds nothing but scanned pages, whose words cannot be read: type the text, or publish the file under attachments.',
    'picture-alt': (count) =>
      `Pictures without a description: ${count}; write it between the square brackets, ![description](picture-1.jpg).`,
    'layout-table': (count) =>
      `Tables without lines that only put texts side by side: ${count}; they became paragraphs.`,
    'bold-lines': (count) =>
      `Lines that are bold as a whole: ${count}; where one is a heading, write ## at its head in place of the stars.`,
    picture: (_, which) => `A picture could not be taken: ${which}`,
    'cells-divided': (count, which) =>
      `Tables with merged cells: ${count}; the cells were divided: look at the one with “${which}”.`,
    'table-nested': (count, which) => `Tables inside tables: ${count}; they became lines (“${which}”).`,
    raised: (_, which) => `Raised or lowered words became plain ones: ${which}`,
    link: (_, which) => `Links that lead nowhere became plain words: ${which}`,
    script: () => 'Scripts were left out.',
    form: () => 'Forms were left out.',
    embedded: (_, which) => `Videos or pages inside the page are links now: ${which}`,
    'too-deep': () => 'What lay too deep became plain text.',
  },
  refusals: {
    missing: 'there is no such file.',
    folder: 'this is a folder. Name a file: .docx, .odt or .html.',
    empty: 'the file is empty.',
    'too-large':
      'the file is too large (more than 200 MB, or 300 MB unpacked). Make its pictures smaller in Word (Compress Pictures).',
    'old-doc':
      'this is a file of old Word (.doc). Open it in Word or LibreOffice, save it as .docx, and take that.',
    encrypted: 'the file has a password. Open it in Word, remove the password (File, Info), save it again.',
    rtf: 'this is an RTF file. Open it in Word or LibreOffice, save it as .docx, and take that.',
    pdf: 'no text can be taken out of a PDF. Take the file of Word; or publish the PDF under attachments.',
    mht: 'this is a page in a single file (.mht). Open it in Word, save it as .docx, and take that.',
    pages: 'this is a file of Pages. There choose File, Export To, Word, and take the .docx.',
    damaged: 'the file is damaged or incomplete. Open it in Word and save it again, or have it sent again.',
    unknown: 'this is no file of Word (.docx), of LibreOffice (.odt), nor a saved page (.html).',
  },
  ask: {
    languages: 'Languages of the bulletin',
    both: 'Both: two files, to be translated',
    title: 'Title',
    titleFrom: 'Title (out of the file; Enter to take it)',
    kind: 'Kind',
    date: 'When it is published (Enter for now)',
    wrongDate: 'Write day/month/year and the hour, such as 01/12/2026 07:00.',
    kinds: {
      news: 'news',
      notice: 'notice',
      interview: 'interview',
      reportage: 'reportage',
      photo: 'photo story',
      video: 'video',
      document: 'document',
    },
  },
  text: {
    intro:
      'Lines that begin with # are notes for whoever writes; no page has them. To use a field, take away the # and the blank at the head of its lines.',
    optional: 'From here on nothing is required.',
    never: 'Never on any page.',
    translation: (file) =>
      `Only what is translated stands here; date, section, pictures … are in ${file}, and are an error here.`,
    original: (title) => `The original: ${title}`,
  },
};
