import slugify from '@sindresorhus/slugify';
import { createOffice, type Lang, type Office, SECTIONS } from './office.ts';
import { createChance, seedOf, type Texts, textsAt } from './texts.ts';
import { ANGLES, AUTHORS, SOURCES, TOPICS } from './words.ts';

/** A bulletin of the benchmark's site, before it is written in the form of one generator or the other. */
export interface SampleBulletin extends Texts {
  /** `2017/so-y-te-mo-lop-42` */
  id: string;
  /** In the site's zone: `2017-04-27`, `09:05`. */
  day: string;
  time: string;
  section: string;
  kind: 'news' | 'notice';
  author: string;
  source: string;
  keywords: readonly string[];
  views: number;
  related: readonly { id: string; section: string }[];
  /** Its second version, on a site of two languages. */
  english?: Texts;
}

/** A site of any size: no text is held, each is made when it is asked for. */
export interface SampleSite {
  size: number;
  office: Office;
  /** @param place from 0, the oldest, below `size` */
  at(place: number): SampleBulletin;
  /** Comes to the site later than all others, in the section of the newest of them, and is the same at every size. */
  added: SampleBulletin;
}

const NOTICES = 'thong-bao';
const FIRST_YEAR = 2015;
const YEARS = 10;
const START = Date.UTC(FIRST_YEAR, 0, 1);
const SPAN = Date.UTC(FIRST_YEAR + YEARS, 0, 1) - START;

/** The clock of the builds: after the last bulletin. */
export const NOW = `${FIRST_YEAR + YEARS}-01-01T00:00:00+07:00`;

export const LAST_YEAR = FIRST_YEAR + YEARS - 1;

/** After the last bulletin, too, but in its year: a publication makes the index of the running month alone. */
export const IN_LAST_YEAR = `${LAST_YEAR}-12-31T23:59:59+07:00`;

/** Beyond every size, and not of those that name a related one. */
const ADDED = 100_000_000;
const FACTS = 0;
const VIETNAMESE = 1;
const ENGLISH = 2;

const KEYWORDS = TOPICS.flatMap((topic) => ANGLES.map((angle) => `${topic} ${angle}`));

/** So many bulletins over ten years in ten sections, oldest first: the same ones every time. */
export function createSite(size: number, languages: readonly Lang[] = ['vi']): SampleSite {
  const datedAt = (place: number) => new Date(START + Math.floor((SPAN * place) / size)).toISOString();
  const referenceTo = (place: number) => ({
    id: idOf(datedAt(place), textsAt(place, VIETNAMESE).title, place),
    section: drawFacts(place).section,
  });
  const compose = (place: number, written: string): SampleBulletin => {
    const texts = textsAt(place, VIETNAMESE);
    const { chance, section } = drawFacts(place);
    return {
      ...texts,
      id: idOf(written, texts.title, place),
      day: written.slice(0, 10),
      time: written.slice(11, 16),
      section,
      kind: section === NOTICES ? 'notice' : 'news',
      author: chance.pick(AUTHORS),
      source: chance.pick(SOURCES),
      keywords: [...new Set(Array.from({ length: 4 }, () => chance.pick(KEYWORDS)))],
      views: chance.whole(12, 24_000),
      related: place > 50 && place % 3 === 0 ? [referenceTo(place - chance.whole(1, 50))] : [],
      ...(languages.includes('en') && { english: textsAt(place, ENGLISH) }),
    };
  };
  const last = new Date(START + SPAN - 1).toISOString().slice(0, 10);
  const added = compose(ADDED, `${last}T23:59`);
  return {
    size,
    office: createOffice(languages),
    at: (place) => compose(place, datedAt(place)),
    added: {
      ...added,
      // As most news has: each one changes a page more in each language.
      keywords: added.keywords.slice(0, 2),
      section: drawFacts(size - 1).section,
      kind: 'news',
      views: 12,
      related: [],
    },
  };
}

function drawFacts(place: number) {
  const chance = createChance(seedOf(place, FACTS));
  return { chance, section: chance.pick(SECTIONS).id };
}

function idOf(written: string, title: string, place: number): string {
  const key = slugify(title)
    .slice(0, 80)
    .replace(/-[^-]*$/, '');
  return `${written.slice(0, 4)}/${key}-${place}`;
}

/** The site's bulletins, one after the other, oldest first. */
export function* bulletinsOf(site: SampleSite): Generator<SampleBulletin> {
  for (let place = 0; place < site.size; place += 1) yield site.at(place);
}
