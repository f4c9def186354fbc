import type { Lang } from '../i18n/language.ts';
import { loadSharp } from '../media/sharp.ts';
import type { ConversionNote, Picture } from './converted-document.ts';

export interface WrittenPicture {
  name: string;
  bytes: Uint8Array;
  /** The bundle has this very file already. */
  isThere: boolean;
}

/** What browsers show and Bantin publishes. */
const SHOWN = ['jpg', 'png', 'gif', 'webp'];

const NAMES: Readonly<Record<Lang, string>> = { vi: 'hinh', en: 'picture' };

/** The pictures of a document as files of a bundle: `hinh-1.jpg`, in the order in which the text names them. */
export class PictureFiles {
  readonly used: WrittenPicture[] = [];
  readonly left: ConversionNote[] = [];
  readonly #pictures: ReadonlyMap<string, Picture>;
  readonly #lang: Lang;
  readonly #taken: ReadonlyMap<string, Uint8Array>;
  readonly #names = new Map<string, string | undefined>();

  private constructor(
    pictures: ReadonlyMap<string, Picture>,
    lang: Lang,
    taken: ReadonlyMap<string, Uint8Array>,
  ) {
    this.#pictures = pictures;
    this.#lang = lang;
    this.#taken = taken;
  }

  /** @param taken the files that the bundle has */
  static async of(
    pictures: ReadonlyMap<string, Picture>,
    lang: Lang,
    taken: ReadonlyMap<string, Uint8Array>,
  ): Promise<PictureFiles> {
    const shown = await Promise.all(
      [...pictures].map(async ([address, picture]) => [address, await asShown(picture)] as const),
    );
    return new PictureFiles(new Map(shown), lang, taken);
  }

  /** The file of a picture that a text names; nothing where there is none that browsers show. */
  nameOf(address: string): string | undefined {
    if (!this.#names.has(address)) this.#names.set(address, this.#add(address));
    return this.#names.get(address);
  }

  #add(address: string): string | undefined {
    const picture = this.#pictures.get(address);
    if (!picture) return undefined;
    const { bytes, ending } = picture;
    if (!SHOWN.includes(ending)) {
      this.left.push({ what: 'picture-format', text: ending.toUpperCase() });
      return undefined;
    }
    const same = [...this.#taken].find(([, there]) => Buffer.compare(there, bytes) === 0)?.[0];
    const twin = this.used.find((each) => Buffer.compare(each.bytes, bytes) === 0);
    if (twin) return twin.name;
    const name = same ?? this.#freeName(ending);
    this.used.push({ name, bytes, isThere: same !== undefined });
    return name;
  }

  #freeName(ending: string): string {
    const names = [...this.#taken.keys(), ...this.used.map(({ name }) => name)].map((name) =>
      name.toLowerCase().replace(/\.\w+$/, ''),
    );
    let number = 1;
    while (names.includes(`${NAMES[this.#lang]}-${number}`)) number += 1;
    return `${NAMES[this.#lang]}-${number}.${ending}`;
  }
}

/** A picture of a scanner (TIFF) as PNG; others as they are. */
async function asShown(picture: Picture): Promise<Picture> {
  if (picture.ending !== 'tif') return picture;
  try {
    return { bytes: await loadSharp()(Buffer.from(picture.bytes)).png().toBuffer(), ending: 'png' };
  } catch {
    return picture;
  }
}
