import type { Lang } from '../../i18n/language.ts';
import { royaltyMessages } from '../../i18n/royalties/royalties.ts';
import type { RoyaltyWords } from '../../i18n/royalties/vi.ts';
import { type Cell, headOf, money, number, type Sheet, tableRow } from '../../sheets/cell.ts';
import type { Books, Uncounted } from '../books.ts';
import type { Period } from '../period.ts';
import { lineColumns } from './line-columns.ts';

/** What stands at the head of every sheet. */
export interface Heading {
  /** The office, as its site names it. */
  office: string;
  period: Period;
  lang: Lang;
}

/** The sheets of a period: who is paid how much, with room to sign; how it is counted; what is not counted, and why. */
export function sheetsOf(books: Books, heading: Heading): Sheet[] {
  const words = royaltyMessages(heading.lang).sheet;
  const about = {
    words,
    period: words.period(heading.period.kind, heading.period.name),
    office: heading.office,
  };
  return [paymentList(books, about), lineSheet(books, about), uncountedSheet(books.uncounted, about)];
}

interface About {
  words: RoyaltyWords;
  period: string;
  office: string;
}

/** The lines above a table. */
const HEADING_ROWS = 4;

function headingRows(title: string, { office, period }: About, columns: number): Cell[][] {
  const wide = { span: columns } as const;
  return [
    [{ value: office, isBold: true, ...wide }],
    [{ value: title, isBold: true, isLarge: true, align: 'center', ...wide }],
    [{ value: period, align: 'center', ...wide }],
    [],
  ];
}

/** High enough to sign in, in points. */
const SIGNED_ROW = 30;

function paymentList({ totals, total, uncounted }: Books, about: About): Sheet {
  const { words } = about;
  const { order, payee, bulletins, amountInDong, dueFirst, signature } = words.columns;
  const widths = [6, 32, 9, 18, 13, 24];
  const rows = totals.map((each, i) =>
    tableRow(
      [
        number(i + 1),
        each.payee,
        number(each.bulletins),
        money(each.amount),
        each.due === undefined ? undefined : { day: each.due },
        undefined,
      ],
      { height: SIGNED_ROW },
    ),
  );
  const sum = tableRow([undefined, words.total, undefined, money(total), undefined, undefined], {
    isBold: true,
  });
  const { signers } = words;
  const signed = (values: readonly string[], look: Omit<Cell, 'value' | 'span'> = {}): Cell[] =>
    values.map((value) => ({ value, align: 'center', span: 2, ...look }));
  return {
    name: words.names.payments,
    isLandscape: false,
    widths,
    headRow: HEADING_ROWS,
    rows: [
      ...headingRows(words.titles.payments, about, widths.length),
      headOf([order, payee, bulletins, amountInDong, dueFirst, signature]),
      ...rows,
      sum,
      [],
      [{ value: words.inWords, span: widths.length }],
      ...(uncounted.length > 0
        ? [[{ value: words.uncountedToo(uncounted.length), span: widths.length }]]
        : []),
      [],
      [{}, {}, {}, { value: words.signedOn, align: 'center', span: 3 }],
      signed(signers, { isBold: true }),
      signed(signers.map(() => words.signHere)),
      [{ height: SIGNED_ROW * 2 }],
    ],
  };
}

function lineSheet({ lines, total }: Books, about: About): Sheet {
  const { words } = about;
  const columns = lineColumns(words);
  const sum = columns.map(({ head }) =>
    head === words.columns.amount ? money(total) : head === words.columns.title ? words.total : undefined,
  );
  return {
    name: words.names.lines,
    isLandscape: true,
    widths: columns.map(({ width }) => width),
    headRow: HEADING_ROWS,
    rows: [
      ...headingRows(words.titles.lines, about, columns.length),
      headOf(columns.map(({ head }) => head)),
      ...lines.map((line) => tableRow(columns.map((column) => column.of(line)))),
      tableRow(sum, { isBold: true }),
      [],
      ...words.notes.map((note): Cell[] => [{ value: note, span: columns.length }]),
    ],
  };
}

function uncountedSheet(uncounted: readonly Uncounted[], about: About): Sheet {
  const { words } = about;
  const { date, id, title, kind, author, missing } = words.columns;
  const widths = [12, 32, 44, 14, 26, 46];
  return {
    name: words.names.uncounted,
    isLandscape: true,
    widths,
    headRow: HEADING_ROWS,
    rows: [
      ...headingRows(words.titles.uncounted, about, widths.length),
      headOf([date, id, title, kind, author, missing]),
      ...uncounted.map(({ work, missing: lacking }) =>
        tableRow([
          { day: work.date },
          work.id,
          work.title,
          words.kinds[work.kind],
          work.authors.join(', ') || undefined,
          lacking.map((each) => words.missing[each]).join('; '),
        ]),
      ),
    ],
  };
}
