import { formatNumber } from '../../filters/numbers.ts';
import { viewMessages } from '../../i18n/views/views.ts';
import { type ChainLink, examineChain } from '../../office/views/counting-chain.ts';
import { stateFolderOf, withSite } from '../../office/views/opened-site.ts';
import { officeOf } from '../../system/office-folder.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import type { Options } from '../options.ts';
import { createProgress } from '../progress.ts';
import { toStdout } from '../words/print.ts';
import { reportFailures } from './failure.ts';

/** `bantin views doctor` */
export async function runViewsDoctor(options: Options): Promise<ExitCode> {
  const { lang, output } = options;
  const words = viewMessages(lang);
  const stateFolder = stateFolderOf(options, options.given.get('state'));
  const now = options.clock ?? Date.now();
  return reportFailures(words, async () => {
    const links = await withSite(options, createProgress(lang), now, (site) => {
      const office = officeOf(options.content);
      return examineChain({ site, named: options.words, office, stateFolder, output, now, lang });
    });
    toStdout(...links.map(({ state, text }) => words.doctor[state](text)));
    const broken = links.filter(isBroken).length;
    const said = broken > 0 ? words.doctor.broken(formatNumber(broken, lang)) : words.doctor.allGood;
    toStdout('', said);
    return broken > 0 ? EXIT.problems : EXIT.done;
  });
}

const isBroken = ({ state }: ChainLink) => state === 'bad';
