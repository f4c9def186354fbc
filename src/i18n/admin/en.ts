import type { AdminWords } from './vi.ts';

/** The web editor's words in English. */
export const en: AdminWords = {
  title: (site) => `Editor: ${site}`,
  needsScript: 'The editor needs a browser that runs JavaScript.',
  bulletins: 'Bulletins',
  bulletin: 'bulletin',
  bulletinsAbout: 'Each bulletin is a folder with its texts, pictures and files.',
  englishBulletins: 'In English alone',
  englishBulletin: 'bulletin in English alone',
  englishBulletinsAbout: 'Without a Vietnamese version. Translations are written in Bulletins.',
  folder: 'The folder’s name, and the end of the address; it stays once it is saved.',
  pages: 'Standing pages',
  page: 'standing page',
  body: 'Text',
  isDecoration: 'The picture is decoration',
  isDecorationAbout:
    'For a picture that tells nothing more; leave its description empty. Screen readers pass over it.',
  date: 'such as `20/11/2026` or `20/11/2026 08:30`',
  video: 'an MP4 file, or an address on YouTube or Facebook',
  never: 'for the office alone, never published',
  bodyHint: 'Paste from Word or Excel. A picture that is dropped here lies beside the text.',
  inVietnamese: (field) => `${field} (Vietnamese)`,
  inEnglish: (field) => `${field} (English)`,
  add: 'Add',
  mistake: (field, rule) => `${field}: write ${rule}.`,
  noDate: 'no date yet',
  year: 'Year',
  listBy: (field) => `By ${field.toLowerCase()}`,
  commits: {
    create: 'Add {{collection}}: {{slug}}',
    update: 'Edit {{collection}}: {{slug}}',
    delete: 'Remove {{collection}}: {{slug}}',
    uploadMedia: 'Add a file: {{path}}',
    deleteMedia: 'Remove a file: {{path}}',
  },
};
