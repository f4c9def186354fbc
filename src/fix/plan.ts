import fs from 'node:fs';
import path from 'node:path';
import { type FileEntry, primaryLang } from '../content/bundle.ts';
import type { Lang } from '../i18n/language.ts';
import type { ContentPlace } from '../reader/content-folder.ts';
import { type BundleText, type NamedBundle, namedBundles, type Scope } from './bundles.ts';
import type { FixContext, Renamed } from './fix.ts';
import { type FixedText, fixFile } from './fix-file.ts';
import { jfifMoves } from './names/jfif.ts';
import type { Move } from './names/move.ts';
import { type Removal, type Settling, settle } from './scheduled/settle.ts';
import { references } from './text/references.ts';
import { TEXT_FIXES } from './text-fixes.ts';

/** All that `bantin fix` would do. Texts come before moves: their paths are those of now. */
export interface Plan {
  texts: FixedText[];
  /** Behind the texts: what these files say stands in others by then. */
  removals: Removal[];
  moves: Move[];
}

interface Planning {
  place: ContentPlace;
  zone: string;
  isAsked: Scope;
  /** Files whose ends of lines are git's. */
  keepsCrlf: (path: string) => boolean;
  /** Nothing: texts with a time of their own stay as they are. */
  settling?: Settling;
}

const SETTINGS = ['site.yml', 'categories.yml', 'base-salary.yml', 'royalty-rates.yml'];

/** Finds everything that can be fixed with certainty. Nothing is written. */
export function planFix({ place, zone, isAsked, keepsCrlf, settling }: Planning): Plan {
  const { bundles, moves } = namedBundles(place, isAsked);
  const plan: Plan = { texts: [], removals: [], moves: [] };
  // What was public keeps its name where its old addresses cannot be written into its text.
  const folderMoves = moves.filter(({ aliases: asked, shown, from }) => {
    const named = bundles.find(({ bundle }) => bundle.shown === `${shown}/${from.normalize('NFC')}`);
    return asked === undefined || (named !== undefined && takesAliases(named, asked, zone));
  });
  const ids = folderMoves.flatMap(({ shown, from, to }) => idRenamed(shown, from.normalize('NFC'), to));
  const addText = (
    entry: FileEntry,
    name: string,
    about: Pick<FixContext, 'kind' | 'lang' | 'aliases'>,
    renamed: readonly Renamed[],
  ) => {
    const fixes = isAsked(entry.shown) ? TEXT_FIXES : [references];
    if (fixes !== TEXT_FIXES && renamed.length === 0) return;
    const text = fixFile(entry, fixes, { name, zone, renamed, ...about }, keepsCrlf(entry.path));
    if (text) plan.texts.push(text);
  };
  for (const name of SETTINGS) {
    const file = path.join(place.root, name);
    if (fs.lstatSync(file, { throwIfNoEntry: false })?.isFile())
      addText({ name, path: file, shown: name, isLink: false }, name, { kind: 'settings' }, []);
  }
  for (const named of bundles) {
    const isInScope = isAsked(named.bundle.shown) || named.texts.some(({ entry }) => isAsked(entry.shown));
    const own = folderMoves.find(
      ({ shown, from }) => named.bundle.shown === `${shown}/${from.normalize('NFC')}`,
    );
    const moves = isInScope ? [...named.moves, ...jfifMoves(named.bundle, textsOf(named))] : [];
    const files = moves
      .filter(({ fix }) => fix === 'jfif')
      .map((move) => fileRenamed(move, named.bundle.shown));
    for (const { entry, name, lang } of named.texts) {
      const aliases = entry === primaryOf(named)?.entry ? own?.aliases : undefined;
      addText(entry, name, { kind: named.kind, lang, ...(aliases && { aliases }) }, [...ids, ...files]);
    }
    plan.moves.push(...moves);
    if (settling && isInScope && named.kind === 'bulletin') {
      const { texts, removals } = settle(named.bundle, settling, plan.texts, isAsked);
      const isGone = new Set([...texts, ...removals].map(({ shown }) => shown));
      plan.texts = [...plan.texts.filter(({ shown }) => !isGone.has(shown)), ...texts];
      plan.removals.push(...removals);
    }
  }
  // A folder is moved behind what is in it.
  plan.moves.push(...folderMoves);
  return plan;
}

/** The text that holds what all languages share. */
function primaryOf({ texts }: NamedBundle): BundleText | undefined {
  const textIn = (lang: Lang) => texts.find((text) => text.lang === lang);
  return textIn(primaryLang((lang) => textIn(lang) !== undefined));
}

/** Whether the old addresses of a bundle can be written into its text. */
function takesAliases(named: NamedBundle, asked: readonly string[], zone: string): boolean {
  const primary = primaryOf(named);
  if (!primary) return false;
  const { entry, name, lang } = primary;
  const context = { name, kind: named.kind, lang, zone, renamed: [], aliases: asked };
  const done = fixFile(entry, TEXT_FIXES, context, false);
  return done?.fixes.includes('aliases') === true;
}

const textsOf = ({ texts }: NamedBundle) =>
  texts.map(({ entry }) => fs.readFileSync(entry.path, 'utf8').normalize('NFC'));

/** Bulletins are named by year and folder; nothing names the folder of a standing page but menus, by its id. */
function idRenamed(shown: string, from: string, to: string): Renamed[] {
  const [, year] = /^bulletins\/(\d{4})$/.exec(shown) ?? [];
  return year === undefined ? [] : [{ from: `${year}/${from}`, to: `${year}/${to}`, isFile: false }];
}

function fileRenamed({ shown, from, to }: Move, bundle: string): Renamed {
  const below = shown === bundle ? '' : `${shown.slice(bundle.length + 1)}/`;
  return { from: `${below}${from.normalize('NFC')}`, to: `${below}${to}`, isFile: true };
}
