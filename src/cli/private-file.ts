import path from 'node:path';
import { UsageError } from '../i18n/usage-error.ts';
import { refuseMissingFolder, refusePublishedPlace } from '../pipeline/output-folder.ts';
import type { Options } from './options.ts';

/** A file that a command makes for the office alone. */
interface PrivateFile<Format extends string, Standard extends string> {
  /** By which sentences its place and its name are refused. */
  kind: 'agenda' | 'sheet' | 'views';
  formats: readonly Format[];
  /** That which is taken where none is asked for. */
  standard: Standard;
  /** The format that is asked for. */
  asked: string | undefined;
  /** The name of the file where none is given. */
  nameFor(format: Format | Standard): string;
}

/**
 * Where such a file goes, and in which format: `--output` says it by the ending of a name, too.
 * @returns no file for standard output
 * @throws UsageError for a place that is published, or a name that belongs to something else
 */
export function privateFileOf<Format extends string, Standard extends string>(
  options: Options,
  { kind, formats, standard, asked, nameFor }: PrivateFile<Format, Standard>,
): { format: Format | Standard; file?: string } {
  const output = options.given.get('output');
  const isEnding = (format: string) => output?.toLowerCase().endsWith(`.${format}`);
  const format = formats.find((each) =>
    asked === undefined ? isEnding(each) : each === asked.toLowerCase(),
  );
  if (asked !== undefined && format === undefined) {
    const list = new Intl.ListFormat(options.lang === 'vi' ? 'vi' : 'en-GB', { type: 'disjunction' });
    throw new UsageError('format-invalid', { value: asked.toLowerCase(), formats: list.format(formats) });
  }
  if (output === '-') return { format: format ?? standard };
  const file = path.resolve(output ?? nameFor(format ?? standard));
  if (output !== undefined && (format === undefined || !isEnding(format))) {
    const endings = format === undefined ? formats : [format];
    const ending = endings.map((each) => `.${each}`).join(', ');
    throw new UsageError(`${kind}-ending`, { file, ending });
  }
  refusePublishedPlace(file, options, `${kind}-published`);
  refuseMissingFolder(file);
  return { format: format ?? standard, file };
}
