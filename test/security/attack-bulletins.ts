import { ATTACKS, FORMS, PLACES } from '../fixtures/attacks.ts';
import type { Files } from '../setup/bantin.ts';
import { inner, line, list, quoted } from './front-matter.ts';
import type { Piece, Pieces } from './sieve.ts';

const KINDS = ['news', 'notice', 'interview', 'reportage', 'photo', 'video', 'document'];
const FENCE: Piece = { text: '---' };

/** What an editorial record says; it is published nowhere. */
export const SECRET = 'ghi chú kín của ban biên tập';

/** Two strings share each field, and in turn one is the first: nothing hides behind another everywhere. */
type Two = readonly [string, string];

/** A bulletin with attacks in every field and every place of its texts. */
export interface AttackBulletin {
  place: number;
  category: string;
  vi: Two;
  en: Two;
  /** A picture that both texts show. */
  image: Uint8Array;
}

/** The pieces and the files of its bundle. */
export function attackBulletin(given: AttackBulletin): { pieces: Pieces; files: Files } {
  const { place, vi, en, image } = given;
  const folder = `bulletins/2025/tin-${place}`;
  const files: Files = {
    [`${folder}/a.jpg`]: image,
    [`${folder}/a.pdf`]: `%PDF-1.4 a ${place}`,
    [`${folder}/b.pdf`]: `%PDF-1.4 b ${place}`,
  };
  const named = [
    [`${vi[0]}.jpg`, image],
    [`${vi[0]}.pdf`, `%PDF-1.4 c ${place}`],
    [`${vi[1]}.pdf`, `%PDF-1.4 d ${place}`],
  ] as const;
  for (const [name, bytes] of named) if (isFileName(name)) files[`${folder}/${name}`] = bytes;
  const share = Math.ceil(ATTACKS.length / 8);
  const others = Array.from({ length: 8 }, (_, i) => ATTACKS[(i * share + place) % ATTACKS.length] ?? '');
  const body = (two: Two, more: readonly string[]) => [...two.flatMap(bodyOf), ...more.map(block)];
  return {
    files,
    pieces: {
      [`${folder}/index.vi.md`]: [
        FENCE,
        ...languageFields(vi),
        ...bulletinFields(given),
        FENCE,
        ...body(vi, others),
      ],
      [`${folder}/index.en.md`]: [FENCE, ...languageFields(en), FENCE, ...body(en, [])],
    },
  };
}

function languageFields([first, second]: Two): Piece[] {
  const both = `${first} ${second}`;
  const turned = `${second} ${first}`;
  return [
    line('title', both, 'a'),
    line('summary', turned, 'a'),
    line('imageAlt', both, 'a'),
    line('imageCaption', turned),
    ...list('keywords', [first, second, 'từ khóa']),
    line('correction', both),
  ];
}

function bulletinFields({ place, category, vi }: AttackBulletin): Piece[] {
  const [first, second] = vi;
  const both = `${first} ${second}`;
  const turned = `${second} ${first}`;
  return [
    { text: `date: ${dayOf(place, 2)}\ncategory: ${category}\nkind: ${KINDS[place % KINDS.length]}` },
    { text: `status: ${place % 40 === 39 ? 'withdrawn' : 'approved'}` },
    ...list('author', [first, second]),
    line('source', both, quoted(first)),
    line('image', `${first}.jpg`, 'a.jpg'),
    { text: 'attachments:' },
    ...attachment(first, turned, 'a.pdf'),
    ...attachment(second, both, 'b.pdf'),
    ...list('related', ['2017/hop']),
    ...list('aliases', [first, second, `/cu/${place}/${first}`, `/cu/${place}/?q=${second}`]),
    { text: place % 5 === 0 ? 'expires: 2026-01-01' : 'views: 7' },
    { text: 'document:' },
    inner('document', 'number', both, quoted(first)),
    inner('document', 'issuer', turned),
    inner('document', 'signer', both, quoted(second)),
    { text: 'editorial:' },
    inner('editorial', 'note', `${SECRET} ${both}`),
  ];
}

const dayOf = (place: number, day: number) => `2025-${String((place % 12) + 1).padStart(2, '0')}-0${day}`;

function attachment(name: string, title: string, otherwise: string): Piece[] {
  return [
    { key: 'file', text: `- file: ${quoted(`${name}.pdf`)}`, instead: `- file: ${otherwise}` },
    inner('attachments', 'title', title),
  ];
}

const block = (text: string): Piece => ({ key: 'body', text: `\n${text}` });

/** A string in every place of a body. No file may hold a zero byte; its name in HTML may stand there. */
export function bodyOf(string: string): Piece[] {
  const words = string.replaceAll('\0', '&#0;');
  return [...PLACES.map((at) => at(words)), ...FORMS.map((form) => form(words))].map(block);
}

/** Whether every disk takes it as the name of a file: the checker refuses what Windows cannot hold. */
function isFileName(name: string): boolean {
  return !/[/\\<>:"|?*\p{Cc}]/u.test(name) && name.isWellFormed() && Buffer.byteLength(name) <= 255;
}

/** A bulletin that is a link; where its address is refused, it is a text like any other. */
export function attackLink(place: number, category: string, address: string): Pieces {
  return {
    [`bulletins/2025/lien-ket-${place}/index.vi.md`]: [
      FENCE,
      line('title', address, 'a'),
      line('summary', address, 'a'),
      line('link', address),
      { text: `date: ${dayOf(place, 3)}\ncategory: ${category}\nstatus: approved` },
      FENCE,
      { text: '\na' },
    ],
  };
}
