import { DateTime } from 'luxon';
import { type Answer, askAddress, USUAL } from '../../desk/links/ask-address.ts';
import { askAll } from '../../desk/links/ask-all.ts';
import { failuresAfter, isBroken, keepFailures, readFailures } from '../../desk/links/failures.ts';
import { outsideLinks } from '../../desk/links/outside-links.ts';
import type { Instant } from '../../filters/instant.ts';
import { UsageError } from '../../i18n/usage-error.ts';
import { safeJson } from '../../problems/quoted-text.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { versionOf } from '../help.ts';
import type { Options } from '../options.ts';
import { createProgress } from '../progress.ts';
import { type CheckedLink, linksText } from '../words/links-text.ts';
import { withValidSettings } from './with-valid-settings.ts';

/** Between two questions to a server, in ms. */
const PAUSE = 1000;

/** How addresses are asked for. */
interface Way {
  ask(address: string): Promise<Answer>;
  pause: number;
}

/** `bantin links --outside` @param way for tests, whose servers are on this machine */
export async function runLinks(options: Options, way?: Way): Promise<ExitCode> {
  if (!options.given.has('outside')) throw new UsageError('links-where', {});
  const { links, now, baseUrl, zone } = await withValidSettings(options, async (content, progress, now) => ({
    now,
    links: await outsideLinks(content, (done, total) => progress.step('read', done, total)),
    baseUrl: content.settings.site.baseUrl,
    zone: content.settings.site.timezone,
  }));
  const agent = `Mozilla/5.0 (compatible; Bantin/${versionOf()} links; +${baseUrl})`;
  const { ask, pause } = way ?? {
    ask: (address: string) => askAddress(address, { ...USUAL, agent }),
    pause: PAUSE,
  };
  const progress = createProgress(options.lang);
  const answers = await askAll(links.keys(), ask, pause, (done, total) =>
    progress.step('links', done, total),
  ).finally(() => progress.end());
  const today = dayOf(now, zone);
  const failures = failuresAfter(readFailures(options.cache), answers, today);
  // Without a network every address would fail.
  const isOffline = answers.size > 0 && [...answers.values()].every(isUnreached);
  if (!isOffline) keepFailures(options.cache, failures);
  const checked = [...answers].map(([address, answer]): CheckedLink => {
    const failure = failures.get(address);
    return {
      address,
      answer,
      places: links.get(address) ?? [],
      ...(failure && { since: failure.first }),
      isBroken: !isOffline && answer.is === 'broken' && failure !== undefined && isBroken(failure),
    };
  });
  process.stdout.write(
    options.json
      ? `${safeJson({ today, isOffline, links: checked })}\n`
      : linksText(checked, isOffline, options),
  );
  if (isOffline) return EXIT.machine;
  return checked.some((link) => link.isBroken) ? EXIT.problems : EXIT.done;
}

const dayOf = (now: Instant, zone: string) => DateTime.fromMillis(now, { zone }).toFormat('yyyy-MM-dd');

const isUnreached = (answer: Answer) =>
  'why' in answer && (answer.why === 'offline' || answer.why === 'no-host');
