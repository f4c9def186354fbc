import type { AdminWords } from './vi.ts';

/** The web editor's words in English. */
export const en: AdminWords = {
  title: (site) => `Editor: ${site}`,
  needsScript: 'The editor needs a browser that runs JavaScript.',
  bulletins: 'Bulletins',
  bulletin: 'bulletin',
  bulletinsAbout: 'Each bulletin is a folder with its texts, pictures and files.',
  pages: 'Standing pages',
  page: 'standing page',
  body: 'Text',
  bodyHint: 'Paste from Word or Excel. A picture that is dropped here lies beside the text.',
  inVietnamese: (field) => `${field} (Vietnamese)`,
  inEnglish: (field) => `${field} (English)`,
  payee: { name: 'Full name', share: 'Share (%)' },
  add: 'Add',
  mistake: (field, rule) => `${field}: write ${rule}.`,
  listBy: (field) => `By ${field.toLowerCase()}`,
  commits: {
    create: 'Add {{collection}}: {{slug}}',
    update: 'Edit {{collection}}: {{slug}}',
    delete: 'Remove {{collection}}: {{slug}}',
    uploadMedia: 'Add a file: {{path}}',
    deleteMedia: 'Remove a file: {{path}}',
  },
};
