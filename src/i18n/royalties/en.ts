import type { RoyaltyMessages } from './vi.ts';

/** What `bantin royalties` and its sheets say in English. */
export const en: RoyaltyMessages = {
  done: (file, { bulletins, people }) => `Wrote ${file}: ${bulletins} bulletins, ${people} people paid.`,
  keepPrivate: 'The file is private: keep it out of git, off the site, and away from whoever need not know.',
  nothing: (period) => `No bulletin was published in: ${period}.`,
  notYet: (count) => `Not published yet, so not counted: ${count} bulletins of the period.`,
  unpaid: (count) => `Not paid (an amount or a coefficient of 0): ${count} bulletins.`,
  uncounted: (count) => `Not counted, because something is missing: ${count} bulletins:`,
  more: (count) => `  … and ${count} more; the file has all of them.`,
  salaryMissing: (count) =>
    `The base salary on the day of publication is not known of ${count} bulletins. Write the amounts and the days from which they hold into base-salary.yml, a line each: - {from: 2024-07-01, amount: 2340000}`,
  faults: 'First put this right in the content, then run the command again:',
  sheet: {
    period: (kind, name) => {
      const [year = '', part = ''] = name.split('-');
      if (kind === 'month') return `Month ${part}/${year}`;
      return kind === 'quarter' ? `Quarter ${part.slice(1)} of ${year}` : `Year ${year}`;
    },
    names: { payments: 'Payments', lines: 'Lines', uncounted: 'Not counted' },
    titles: {
      payments: 'PAYMENT OF ROYALTIES',
      lines: 'HOW ROYALTIES ARE COUNTED',
      uncounted: 'BULLETINS WHOSE ROYALTY IS NOT COUNTED',
    },
    columns: {
      row: 'Row',
      order: 'No.',
      date: 'Published',
      id: 'Bulletin',
      title: 'Title',
      kind: 'Kind',
      author: 'Author',
      payee: 'Paid to',
      bulletins: 'Bulletins',
      amountInDong: 'Amount (đồng)',
      dueFirst: 'To be paid by',
      signature: 'Received (signature)',
      articleCoefficient: 'Article coefficient',
      cap: 'Highest article coefficient',
      pages: 'Pages',
      translation: 'Translation rate (%)',
      photoCoefficient: 'Photo coefficient',
      photoCap: 'Highest photo coefficient',
      photos: 'Photos',
      coefficient: 'Coefficients together',
      baseSalary: 'Base salary (đồng)',
      unit: 'Unit (đồng)',
      sum: 'Royalty of the bulletin (đồng)',
      share: 'Share (%)',
      amount: 'Amount (đồng)',
      due: 'Due',
      remarks: 'Remarks',
      missing: 'Missing',
    },
    rowKinds: { line: 'line', total: 'total of a person', sum: 'total', uncounted: 'not counted' },
    kinds: {
      news: 'News',
      notice: 'Notice',
      interview: 'Interview',
      reportage: 'Reportage',
      photo: 'Photo',
      video: 'Video',
      document: 'Document',
    },
    total: 'Total',
    inWords: 'Amount in words: ……………………………………………………………………………………………………',
    uncountedToo: (count) =>
      `Without ${count} bulletins of which something is missing: see the sheet “Not counted”.`,
    signedOn: '……………, date ……………………',
    signers: ['Prepared by', 'Accountant', 'Head of the office'],
    signHere: '(Signature and name)',
    notes: [
      'Coefficients together = article coefficient × pages × translation rate + photo coefficient × photos. Royalty of the bulletin = coefficients together × unit, rounded once to whole đồng: half a đồng and more goes up.',
      'Where several are paid, each gets the whole đồng of the share; what is left goes to those that lost most by it, so that the parts always come to the royalty of the bulletin.',
    ],
    remarks: {
      amount: 'an amount that the office has set, not by coefficients',
      'above-cap': 'article coefficient above the highest',
      'photo-above-cap': 'photo coefficient above the highest',
      'translation-rate': 'translation rate outside of the rules',
      'photos-unwritten': 'a photo coefficient without a number of photos: none is counted',
    },
    missing: {
      articleCoefficient: 'article coefficient (editorial.articleCoefficient)',
      photoCoefficient: 'photo coefficient (editorial.photoCoefficient)',
      baseSalary: 'base salary of the day of publication (base-salary.yml)',
      rates: 'rules of royalties of the day of publication (royalty-rates.yml)',
      'payees-nobody': 'who is paid (author or editorial.payees)',
      'payees-missing': 'the share of each who is paid (editorial.payees)',
      'payees-sum': 'the shares must be 100 together (editorial.payees)',
      'payees-name': 'somebody is named twice',
      fault: 'the file has an error, see the command check',
      withdrawn: 'withdrawn: write editorial.amount if it is paid all the same, else amount: 0',
    },
  },
  help: {
    output:
      'the file to write (by default nhuan-but-<period>.xlsx in the working folder); - is standard output',
    exits:
      'Exit codes: 0 the sheet is written, 1 it is written but the content has errors, 2 wrong usage, 3 the machine failed.',
  },
};
