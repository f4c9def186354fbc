import { type Defect, inText, TEXT } from './site.ts';

const OWN = '- {from: 2017-01-01, caps: {news: 5}, translation: {least: 30, most: 40}}\n';

const above = (
  what: string,
  column: number,
  fields: Record<string, string>,
  files: Defect['files'] = {},
): Defect => ({
  what,
  id: 'coefficient-above-cap',
  at: `${TEXT}:7:${column}`,
  severity: 'warning',
  files: { ...inText(fields), ...files },
});

const shares = (what: string, payees: string): Defect => ({
  what,
  id: 'payee-shares',
  at: `${TEXT}:7:21`,
  severity: 'warning',
  files: inText({ editorial: `{payees: [${payees}]}` }),
});

/** What can be wrong with what royalties are counted from. */
export const ROYALTY_DEFECTS: readonly Defect[] = [
  above('a coefficient above that of its kind', 33, { editorial: '{articleCoefficient: 10.5}' }),
  above('a photo coefficient above that of photos, in an interview', 31, {
    editorial: '{photoCoefficient: 11}',
    kind: 'interview',
  }),
  above(
    'a coefficient above that of the office’s own table',
    33,
    { editorial: '{articleCoefficient: 6}' },
    { 'royalty-rates.yml': OWN },
  ),
  {
    what: 'a translation rate that is too high',
    id: 'translation-rate',
    at: `${TEXT}:7:30`,
    severity: 'warning',
    files: inText({ editorial: '{translationRate: 0.7}' }),
  },
  {
    what: 'a translation rate in percent that is too low',
    id: 'translation-rate',
    at: `${TEXT}:7:30`,
    severity: 'warning',
    files: inText({ editorial: '{translationRate: 4}' }),
  },
  {
    what: 'a translation rate outside of the office’s own table',
    id: 'translation-rate',
    at: `${TEXT}:7:30`,
    severity: 'warning',
    files: { ...inText({ editorial: '{translationRate: 50}' }), 'royalty-rates.yml': OWN },
  },
  shares('shares that are not 100 together', '{name: Mai Xuân, share: 60}, {name: Đỗ Lam, share: 30}'),
  shares('two who are paid, one without a share', '{name: Mai Xuân, share: 60}, {name: Đỗ Lam}'),
  shares('one who is paid twice', '{name: Mai Xuân, share: 60}, {name: Mai Xuân, share: 40}'),
  {
    what: 'somebody who is paid, without a name',
    id: 'field-missing',
    at: `${TEXT}:7:22`,
    files: inText({ editorial: '{payees: [{share: 60}]}' }),
  },
  {
    what: 'two salaries from one day on',
    id: 'from-repeated',
    at: 'base-salary.yml:2:10',
    files: {
      'base-salary.yml': '- {from: 2016-05-01, amount: 1210000}\n- {from: 01/05/2016, amount: 1300000}\n',
    },
  },
  {
    what: 'two tables from one day on',
    id: 'from-repeated',
    at: 'royalty-rates.yml:2:9',
    files: { 'royalty-rates.yml': '- from: 2016-05-01\n- from: 2016-05-01\n  unit: 8\n' },
  },
  {
    what: 'a table of royalties without its day',
    id: 'field-missing',
    at: 'royalty-rates.yml:1:3',
    files: { 'royalty-rates.yml': '- {unit: 10}\n' },
  },
  {
    what: 'a kind that no bulletin has',
    id: 'key-unknown',
    at: 'royalty-rates.yml:3:5',
    files: { 'royalty-rates.yml': '- from: 2016-05-01\n  caps:\n    new: 10\n' },
  },
  {
    what: 'a cap that is no number',
    id: 'field-type',
    at: 'royalty-rates.yml:1:35',
    files: { 'royalty-rates.yml': '- {from: 2016-05-01, caps: {news: mười}}\n' },
  },
  {
    what: 'a range of translation rates that ends before it begins',
    id: 'number-range',
    at: 'royalty-rates.yml:1:53',
    files: { 'royalty-rates.yml': '- {from: 2016-05-01, translation: {least: 65, most: 40}}\n' },
  },
  {
    what: 'an empty table of royalties',
    id: 'file-empty',
    at: 'royalty-rates.yml:1:1',
    files: { 'royalty-rates.yml': '\n' },
  },
];
