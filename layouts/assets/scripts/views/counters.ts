import { ask, tell } from './ask.ts';
import { wholeNumber } from './number.ts';

/** Put in when scripts are bundled: `views` in the site's settings. */
declare const COUNTER: 'none' | 'static' | 'goatcounter' | 'matomo' | 'endpoint';
/** The address of the service; of `static` the folder with the counts. */
declare const COUNTER_URL: string;
/** The site's number in Matomo. */
declare const COUNTER_SITE: number;

/** What counters know of a page: its address as the site has it, and the month of the bulletin. */
interface Counted {
  id: string;
  url: URL;
  month: string;
}

/** Finds the number of a bulletin by its id. */
type Numbers = (id: string) => number | undefined;

const NOTHING: Numbers = () => undefined;

/**
 * Counts the reader where that is done by a service, and asks for the numbers, with one request.
 * @param counted the bulletin whose page it is; on a page with a list there is none
 */
export async function numbersOf(counted: Counted | undefined): Promise<Numbers> {
  if (COUNTER === 'static') return counted ? monthNumbers(counted) : topNumbers();
  if (!counted) return NOTHING;
  const number =
    COUNTER === 'goatcounter'
      ? await goatCounter(counted)
      : COUNTER === 'matomo'
        ? await matomo(counted)
        : await endpoint(counted);
  return (id) => (id === counted.id ? number : undefined);
}

/** The files that `bantin views collect` writes: `/views/2017-04.json`. */
async function monthNumbers({ month }: Counted): Promise<Numbers> {
  const answer = await ask(`${COUNTER_URL}/${month}.json`);
  return (id) => wholeNumber(fieldOf(answer, id));
}

/** `/views/top.json`: what was read most within so many days, by language. */
async function topNumbers(): Promise<Numbers> {
  const list = fieldOf(fieldOf(await ask(`${COUNTER_URL}/top.json`), '365'), document.documentElement.lang);
  if (!Array.isArray(list)) return NOTHING;
  return (id) =>
    wholeNumber(
      fieldOf(
        list.find((each) => fieldOf(each, 'id') === id),
        'views',
      ),
    );
}

/** goatcounter.com/help/pixel and help/visitor-counter. */
function goatCounter({ url }: Counted): Promise<number | undefined> {
  const read = new URLSearchParams({ p: url.pathname, t: document.title });
  // What help/pixel calls a browser that is run by a program.
  if (navigator.webdriver) read.set('b', '153');
  tell(`${COUNTER_URL}/count?${read}`);
  return numberAt(`${COUNTER_URL}/counter/${encodeURIComponent(url.pathname)}.json`, (answer) =>
    fieldOf(answer, 'count'),
  );
}

/**
 * developer.matomo.org, “Tracking HTTP API” and “Reporting API”. Without `_id`, and with no cookie, Matomo tells readers
 * apart by a hash that it forgets within a day.
 */
function matomo({ url, month }: Counted): Promise<number | undefined> {
  const idSite = String(COUNTER_SITE);
  const rand = String(Math.random()).slice(2);
  const read = { idsite: idSite, rec: '1', apiv: '1', send_image: '0', rand };
  tell(
    `${COUNTER_URL}/matomo.php`,
    new URLSearchParams({ ...read, url: url.href, action_name: document.title }),
  );
  const wanted = new URLSearchParams({
    module: 'API',
    method: 'Actions.getPageUrl',
    format: 'JSON',
    idSite,
    period: 'range',
    date: `${month}-01,today`,
    pageUrl: url.href,
    showColumns: 'nb_visits',
  });
  return numberAt(`${COUNTER_URL}/index.php?${wanted}`, (answer) =>
    Array.isArray(answer) ? fieldOf(answer[0], 'nb_visits') : undefined,
  );
}

/** Any service that answers with a number, or with a number called `count`, `views` or `value`. */
function endpoint({ id, url }: Counted): Promise<number | undefined> {
  const address = COUNTER_URL.replaceAll('{id}', id).replaceAll('{path}', encodeURIComponent(url.pathname));
  return numberAt(address, (answer) =>
    typeof answer === 'object'
      ? (fieldOf(answer, 'count') ?? fieldOf(answer, 'views') ?? fieldOf(answer, 'value'))
      : answer,
  );
}

async function numberAt(url: string, find: (answer: unknown) => unknown): Promise<number | undefined> {
  return wholeNumber(find(await ask(url)));
}

/** A field of what may be anything. */
function fieldOf(answer: unknown, name: string): unknown {
  return typeof answer === 'object' && answer !== null && Object.hasOwn(answer, name)
    ? Reflect.get(answer, name)
    : undefined;
}
