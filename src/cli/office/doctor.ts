import path from 'node:path';
import { DateTime } from 'luxon';
import { ownersState, readOwners } from '../../checks/code-owners.ts';
import type { Tally } from '../../content/summary/tally.ts';
import { formatNumber } from '../../filters/numbers.ts';
import type { Lang } from '../../i18n/language.ts';
import { officeMessages } from '../../i18n/office/office.ts';
import { advise, examine, hasSettings, type OfficeState } from '../../office/doctor.ts';
import type { Finding } from '../../office/publication.ts';
import { gitVersion } from '../../office/start-repository.ts';
import { checkContent } from '../../pipeline/check-content.ts';
import { withContent } from '../../pipeline/read.ts';
import { oneLine, safeJson } from '../../problems/quoted-text.ts';
import { officeOf } from '../../system/office-folder.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { versionOf } from '../help.ts';
import type { Options } from '../options.ts';
import { createProgress } from '../progress.ts';
import { checkLine } from '../words/command-line.ts';
import { toStdout } from '../words/print.ts';
import { tallyText } from '../words/tally-text.ts';

/** What is reported of an office besides what it lacks. */
interface About extends OfficeState {
  sections: number;
  tally: Tally;
}

/** `bantin doctor` */
export async function runDoctor(options: Options): Promise<ExitCode> {
  const { lang } = options;
  const about = await readAbout(options);
  const findings = await examine(about);
  const advice = advise(about, DateTime.now().setZone(about.settings.timezone).year);
  const git = await gitVersion(about.office);
  const check = checkLine(options);
  if (options.json) {
    const { settings, sections, pages, shown, errors } = about;
    const { baseUrl, languages } = settings;
    const versions = { bantin: versionOf(), node: process.versions.node, ...(git && { git }) };
    const inWords = (list: readonly Finding[]) =>
      list.map((finding) => ({
        ...finding,
        vi: describeFinding(finding, 'vi', check),
        en: describeFinding(finding, 'en', check),
      }));
    const site = { baseUrl, languages, sections, pages: pages.length, bulletins: shown, errors };
    toStdout(safeJson({ versions, site, missing: inWords(findings), advice: inWords(advice) }));
  } else process.stdout.write(report(about, findings, advice, git, lang, check));
  return findings.length > 0 ? EXIT.problems : EXIT.done;
}

const readAbout = (options: Options): Promise<About> =>
  withContent(options, createProgress(options.lang), async (content, now) => {
    const { pages, settings } = content;
    const { errors, site, tally } = await checkContent(content, options, now);
    const office = officeOf(options.content);
    return {
      office,
      content: options.content,
      settings: site.settings,
      sections: site.categories.length,
      tally,
      pages: pages.map(({ page }) => page.id),
      saysCounting: pages.some(({ page }) =>
        Object.values(page.versions).some((version) => version.saysCounting),
      ),
      owners: ownersState(readOwners(office), settings.approvers, path.basename(options.content)),
      errors,
      shown: site.shown.filter(({ state }) => state === 'public').length,
    };
  });

function report(
  about: About,
  findings: readonly Finding[],
  advice: readonly Finding[],
  git: string | undefined,
  lang: Lang,
  check: string,
): string {
  const { doctor } = officeMessages(lang);
  const { settings, sections, pages, tally } = about;
  const number = (value: number) => formatNumber(value, lang);
  const lines = [
    doctor.versions(versionOf(), process.versions.node, git ?? doctor.none),
    hasSettings(settings)
      ? doctor.site(
          oneLine(settings.name[lang]),
          settings.baseUrl,
          settings.languages.join(', '),
          settings.host ?? doctor.none,
        )
      : doctor.unread,
    doctor.counts(number(sections), number(pages.length), tallyText(tally, lang)),
    '',
    findings.length > 0 ? doctor.missing(number(findings.length)) : doctor.ready,
    ...findings.flatMap((finding, i) => {
      const { what, remedy } = describeFinding(finding, lang, check);
      return ['', `${i + 1}. ${what}`, `   ${remedy}`];
    }),
    ...advice.flatMap((finding) => {
      const { what, remedy } = describeFinding(finding, lang, check);
      return ['', `– ${what}`, `  ${remedy}`];
    }),
  ];
  return `${lines.join('\n')}\n`;
}

/** @param check how `bantin check` is typed here */
function describeFinding(
  { id, value }: Finding,
  lang: Lang,
  check: string,
): { what: string; remedy: string } {
  const [what = '', remedy = ''] = officeMessages(lang).doctor.findings[id]({ value: oneLine(value), check });
  return { what, remedy };
}
