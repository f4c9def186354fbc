import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { Bodies } from '../content/site.ts';
import { LANGS, type Lang, type PartlyLocalized } from '../i18n/language.ts';
import { sharedTexts } from '../system/shared-texts.ts';

/** A file changed after this build had read it: the build cannot print what it read. */
export class ContentChanged extends Error {
  readonly file: string;

  constructor(file: string) {
    super(`${file} changed while the site was built; build again`);
    this.name = 'ContentChanged';
    this.file = file;
  }
}

/** Where a body lies: file, offset and length in bytes. */
export type BodyPlace = readonly [file: string, offset: number, length: number];

/** Where this build wrote bodies, by bulletins. */
export type BodyPlaces = ReadonlyMap<string, PartlyLocalized<BodyPlace>>;

/** Bodies go to the disk in pieces of about so many bytes. */
const PIECE = 1 << 20;

/** As V8 holds Vietnamese texts: to read a body in UTF-8 takes twenty times as long. The file ends with the build. */
const ENCODING = 'utf16le';

/** A file for the bodies of a build: by the process, which may have the number of one on another machine. */
export const bodiesFile = (folder: string) => path.join(folder, `${process.pid}-${randomUUID()}`);

/** Writes bodies one behind the other into a file; a large site's would not fit into memory. */
export class BodyWriter {
  readonly #path: string;
  #file: number | undefined;
  #written = 0;
  #waiting: Uint8Array[] = [];
  #size = 0;

  constructor(file: string) {
    this.#path = file;
  }

  /** @returns where they are once they are written */
  add(bodies: PartlyLocalized<string>): PartlyLocalized<BodyPlace> {
    const places: PartlyLocalized<BodyPlace> = {};
    for (const lang of LANGS) {
      const html = bodies[lang];
      if (html === undefined) continue;
      const bytes = Buffer.from(html, ENCODING);
      places[lang] = [this.#path, this.#written + this.#size, bytes.byteLength];
      this.#waiting.push(bytes);
      this.#size += bytes.byteLength;
    }
    if (this.#size > PIECE) this.flush();
    return places;
  }

  /** To be called before the bodies are read. */
  flush(): void {
    if (this.#size === 0) return;
    if (this.#file === undefined) {
      fs.mkdirSync(path.dirname(this.#path), { recursive: true });
      this.#file = fs.openSync(this.#path, 'w');
    }
    // Unlike `writev` it writes all, or throws on a full disk.
    fs.writeFileSync(this.#file, Buffer.concat(this.#waiting));
    this.#written += this.#size;
    this.#waiting = [];
    this.#size = 0;
  }

  remove(): void {
    if (this.#file === undefined) return;
    fs.closeSync(this.#file);
    this.#file = undefined;
    fs.rmSync(this.#path, { force: true });
  }
}

/** Reads bodies where this build wrote them, and those of unchanged bulletins from their sources. */
export class BodyReader implements Bodies {
  /** By the bulletin's id. */
  #places = new Map<string, PartlyLocalized<BodyPlace>>();
  readonly #source: (id: string) => PartlyLocalized<string>;
  readonly #files = new Map<string, number>();
  readonly #shared = sharedTexts();
  /** Bodies that were read from their sources shortly before. */
  readonly #recent = new Map<string, PartlyLocalized<string>>();

  /** @param source reads the bodies of a bulletin from its texts */
  constructor(source: (id: string) => PartlyLocalized<string>) {
    this.#source = source;
  }

  /** This build has written the bodies of a bulletin there. */
  setPlaces(id: string, places: PartlyLocalized<BodyPlace>): void {
    const own: PartlyLocalized<BodyPlace> = {};
    for (const lang of LANGS) {
      const place = places[lang];
      if (place) own[lang] = [this.#shared(place[0]), place[1], place[2]];
    }
    this.#places.set(id, own);
  }

  /** This build has written bodies there; no other places are known from now on. */
  setAllPlaces(places: BodyPlaces): void {
    this.#places = new Map(places);
  }

  /** Where this build wrote them, if it did. */
  placesOf(id: string): PartlyLocalized<BodyPlace> | undefined {
    return this.#places.get(id);
  }

  html(id: string, lang: Lang): string {
    const place = this.#places.get(id)?.[lang];
    if (place) return this.#read(place);
    let bodies = this.#recent.get(id);
    if (!bodies) {
      bodies = this.#source(id);
      if (this.#recent.size >= MOST_RECENT) this.#recent.clear();
      this.#recent.set(id, bodies);
    }
    return bodies[lang] ?? '';
  }

  #read([name, offset, length]: BodyPlace): string {
    // Where there are none but empty ones, there is no file.
    if (length === 0) return '';
    let file = this.#files.get(name);
    if (file === undefined) {
      file = fs.openSync(name, 'r');
      this.#files.set(name, file);
    }
    const bytes = Buffer.allocUnsafe(length);
    if (fs.readSync(file, bytes, 0, length, offset) < length) throw new Error(`${name} was cut short`);
    return bytes.toString(ENCODING);
  }

  close(): void {
    for (const file of this.#files.values()) fs.closeSync(file);
    this.#files.clear();
  }
}

/** A page, its feeds and its month ask for the same bodies within one build. */
const MOST_RECENT = 2000;
