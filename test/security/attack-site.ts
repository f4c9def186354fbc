import sharp from 'sharp';
import { bulletin, type Files } from '../setup/bantin.ts';
import { attackBulletin, attackLink, bodyOf } from './attack-bulletins.ts';
import { ATTACK_STRINGS } from './attack-strings.ts';
import { inner, line, list, quoted } from './front-matter.ts';
import type { Piece, Pieces } from './sieve.ts';
import { ADDRESSES } from './strings/addresses.ts';

/** As many as months: each has bulletins of one. */
const CATEGORIES = 12;
const PAGES = 20;
/** As many as the foot takes. */
const LINKS = 50;

const stringAt = (place: number) => ATTACK_STRINGS[place % ATTACK_STRINGS.length] ?? '';
const categoryAt = (place: number) => `muc-${place % CATEGORIES}`;

/** As many strings as a field takes, from one on. */
function manyFrom(first: number, limit: number): string {
  let text = stringAt(first);
  for (let i = first + 1; text.length + stringAt(i).length < limit; i += 1) text += ` ${stringAt(i)}`;
  return text;
}

/** A whole office whose every field and every text is an attack. */
export async function attackSite(): Promise<{ pieces: Pieces; files: Files }> {
  const pieces: Pieces = { 'site.yml': siteFields(), 'categories.yml': categories(), ...standingPages() };
  const files: Files = { 'bulletins/2017/hop/index.vi.md': bulletin({ category: 'muc-0' }) };
  for (let place = 0; place * 4 < ATTACK_STRINGS.length; place += 1) {
    const from = place * 4;
    const made = attackBulletin({
      place,
      category: categoryAt(place),
      vi: [stringAt(from), stringAt(from + 1)],
      en: [stringAt(from + 2), stringAt(from + 3)],
      image: await picture(place),
    });
    Object.assign(pieces, made.pieces);
    Object.assign(files, made.files);
  }
  for (const [place, address] of ADDRESSES.entries()) {
    Object.assign(pieces, attackLink(place, categoryAt(place), `https://evil.example/${address}`));
  }
  return { pieces, files };
}

/** A small picture like no other. */
function picture(place: number): Promise<Uint8Array> {
  const background = `#${(place * 40 + 4096).toString(16).padStart(6, '0')}`;
  return sharp({ create: { width: 16, height: 12, channels: 3, background } })
    .jpeg()
    .toBuffer();
}

const menuText = (text: string): Piece => ({
  key: 'footer.text',
  text: `- text: {vi: ${quoted(text)}, en: ${quoted(text)}}`,
  instead: '- text: {vi: a, en: a}',
});

function siteFields(): Piece[] {
  const both = (indent: string, first: number) => [
    { text: `${indent}vi: ${quoted(manyFrom(first, 300))}` },
    { text: `${indent}en: ${quoted(manyFrom(first + 60, 300))}` },
  ];
  const texts = ['authority', 'responsible', 'address'];
  return [
    { text: 'baseUrl: https://bantin.example.gov.vn\nlanguages: [vi, en]\nname:' },
    ...both('  ', 0),
    { text: 'owner:' },
    ...texts.flatMap((key, i) => [{ text: `  ${key}:` }, ...both('    ', 100 + i * 120)]),
    inner('owner', 'phone', stringAt(0)),
    ...list(
      'menu',
      Array.from({ length: PAGES }, (_, i) => `trang-${i}`),
    ),
    // What is drawn with a title is no text any more; `draw-title.test.ts` draws marks.
    { text: 'features: {titlePictures: false}' },
    { text: 'share: [facebook, zalo, x, email, copy]\nabbreviations:' },
    ...ATTACK_STRINGS.flatMap((text, i) => [
      { key: 'abbreviations.short', text: `- short: ${quoted(text)}`, instead: `- short: a${i}` },
      { key: 'abbreviations.full', text: `  full: ${quoted(text)}`, instead: `  full: b${i}` },
    ]),
    { text: 'banners:\n  olderThanYears: 1\n  renamed:\n    before: 2026-01-01\n    notice:' },
    ...both('      ', 400),
    { text: 'licence:' },
    ...both('  ', 500),
    { text: 'notice:\n  level: warning' },
    ...both('  ', 600),
    { text: 'footer:' },
    ...ADDRESSES.slice(0, LINKS).flatMap((address, i) => [
      menuText(manyFrom(i * 9, 120)),
      {
        key: 'footer.url',
        text: `  url: ${quoted(`https://evil.example/${address}`)}`,
        instead: '  url: https://evil.example/',
      },
    ]),
  ];
}

function categories(): Piece[] {
  return Array.from({ length: CATEGORIES }, (_, i) => [
    { text: `- id: ${categoryAt(i)}\n  name:` },
    { text: `    vi: ${quoted(manyFrom(i * 44, 300))}` },
    { text: `    en: ${quoted(manyFrom(i * 44 + 8, 300))}` },
    { text: '  description:' },
    { text: `    vi: ${quoted(manyFrom(i * 44 + 16, 600))}` },
    { text: `    en: ${quoted(manyFrom(i * 44 + 30, 600))}` },
  ]).flat();
}

function standingPages(): Pieces {
  const pages = Array.from({ length: PAGES }, (_, i): [string, Piece[]] => [
    `pages/trang-${i}/index.vi.md`,
    [
      { text: '---' },
      line('title', manyFrom(i * 27, 300), 'a'),
      line('summary', manyFrom(i * 27 + 5, 600), 'a'),
      { text: '---' },
      ...bodyOf(stringAt(i * 27)),
    ],
  ]);
  return Object.fromEntries(pages);
}
