import fs from 'node:fs';
import path from 'node:path';
import { formatNumber } from '../../filters/numbers.ts';
import { commandMessages } from '../../i18n/commands/commands.ts';
import { importMessages } from '../../i18n/import/import.ts';
import { UsageError } from '../../i18n/usage-error.ts';
import { type ImportSummary, importRows, type RowReport } from '../../import/import.ts';
import { Ledger } from '../../import/ledger.ts';
import { readMapping } from '../../import/mapping/mapping.ts';
import { openSource } from '../../import/readers/open-source.ts';
import { ReportCounts, reportPage } from '../../import/report/page.ts';
import { csvHead, csvRow } from '../../import/report/table.ts';
import { contentFolderOf, refusePublishedPlace } from '../../pipeline/output-folder.ts';
import { throwErrors } from '../../problems/problem.ts';
import { oneLine } from '../../problems/quoted-text.ts';
import { shownPath } from '../../problems/shown-path.ts';
import { lockOutput } from '../../publish/lock.ts';
import { contentAt } from '../../reader/content-folder.ts';
import { readSettings } from '../../reader/office/settings.ts';
import { officeOf } from '../../system/office-folder.ts';
import { PRIVATE, writeAtomically } from '../../system/write-atomically.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import type { Options } from '../options.ts';
import { createProgress } from '../progress.ts';
import { toStderr, toStdout } from '../words/print.ts';

/** The files of a report. */
const [TABLE, PAGE] = ['bao-cao.csv', 'bao-cao.html'];

/** `bantin import SOURCE` */
export async function runImport(options: Options): Promise<ExitCode> {
  const { given, lang } = options;
  const [place] = options.words;
  if (place === undefined) throw new UsageError('import-source', {});
  const { root } = contentFolderOf(options);
  const kept = path.join(officeOf(root), 'import');
  const target = path.resolve(given.get('report') ?? kept);
  refusePublishedPlace(path.join(target, PAGE), options, 'import-published');
  const list = given.get('list-files');
  const content = contentAt(root);
  const settings = readSettings(content);
  if (settings.categories.length === 0) throwErrors(settings.problems, content.shown);
  const mapping = readMapping(given.has('map') ? path.resolve(given.get('map') ?? '') : undefined);
  let ledger: Ledger | undefined;
  const source = openSource(path.resolve(place), mapping, (key) => ledger?.get(key) !== undefined);
  const files = filesOf(given.get('files'));
  const site = given.get('site');
  const lock = await lockOutput(path.join(kept, 'ledger'), (owner) =>
    toStderr(commandMessages(lang).waiting(owner)),
  );
  const progress = createProgress(lang);
  const report = new ReportFiles(target, list === undefined ? undefined : path.resolve(list), options);
  try {
    ledger = new Ledger(path.join(kept, 'ledger.jsonl'));
    const summary = await importRows(
      source,
      {
        ...{ root, kept, ledger, mapping, settings, lang },
        ...(files !== undefined && { files }),
        ...(site !== undefined && { site }),
        status: statusOf(given.get('status')),
        limit: limitOf(given.get('limit')),
        isDryRun: given.has('dry-run') || list !== undefined,
        now: options.clock ?? Date.now(),
        onProgress: (stage, done, total) => progress.step(stage, done, total),
      },
      (row) => report.add(row),
    );
    progress.end();
    report.end(summary, path.basename(place));
    toStdout(summaryText(report, summary, options));
    return EXIT.done;
  } finally {
    progress.end();
    report.close();
    lock.release();
  }
}

function statusOf(written: string | undefined): 'draft' | 'approved' {
  if (written === undefined || written === 'draft') return 'draft';
  if (written === 'approved') return written;
  throw new UsageError('import-status', { value: written });
}

function limitOf(written: string | undefined): number {
  if (written === undefined) return Number.POSITIVE_INFINITY;
  if (!/^[1-9]\d{0,8}$/.test(written)) throw new UsageError('import-limit', { value: written });
  return Number(written);
}

function filesOf(written: string | undefined): string | undefined {
  if (written === undefined) return undefined;
  const folder = path.resolve(written);
  if (!fs.existsSync(folder) || !fs.statSync(folder).isDirectory())
    throw new UsageError('import-missing', { place: folder });
  return folder;
}

/** Writes the report row by row; its files are renamed into place at the end. */
class ReportFiles {
  readonly counts = new ReportCounts();
  readonly table: string;
  readonly page: string;
  readonly wanted = new Set<string>();
  readonly list: string | undefined;
  private readonly options: Options;
  private descriptor: number | undefined;

  constructor(folder: string, list: string | undefined, options: Options) {
    [this.list, this.options] = [list, options];
    [this.table, this.page] = [path.join(folder, TABLE), path.join(folder, PAGE)];
    fs.mkdirSync(folder, { recursive: true });
    this.descriptor = fs.openSync(`${this.table}.tmp`, 'w', PRIVATE);
    fs.writeSync(this.descriptor, csvHead(options.lang));
  }

  add(row: RowReport): void {
    this.counts.add(row);
    if (this.list !== undefined) for (const address of row.wanted) this.wanted.add(address);
    if (this.descriptor !== undefined) fs.writeSync(this.descriptor, csvRow(row, this.options.lang));
  }

  end(summary: ImportSummary, source: string): void {
    this.close();
    fs.renameSync(`${this.table}.tmp`, this.table);
    writeAtomically(this.page, reportPage(this.counts, summary, source, this.options.lang), PRIVATE);
    if (this.list !== undefined)
      writeAtomically(this.list, [...this.wanted].map((each) => `${each}\n`).join(''));
  }

  close(): void {
    if (this.descriptor !== undefined) fs.closeSync(this.descriptor);
    this.descriptor = undefined;
  }
}

function summaryText(
  { counts, table, page, list, wanted }: ReportFiles,
  summary: ImportSummary,
  options: Options,
): string {
  const { lang, given } = options;
  const words = importMessages(lang);
  const number = (value: number) => formatNumber(value, lang);
  const results = [...counts.results].map(
    ([result, count]) => `  ${words.results[result]}: ${number(count)}`,
  );
  return [
    words.done(number(summary.count)),
    ...results,
    ...summary.faults.map(({ kind, text }) => words.faults[kind](oneLine(text))),
    ...(list === undefined ? [] : [words.listed(number(wanted.size), shownPath(list))]),
    ...(given.has('dry-run') || list !== undefined ? [words.dry] : []),
    words.report(shownPath(page), shownPath(table)),
  ].join('\n');
}
