import fs from 'node:fs';
import path from 'node:path';
import { LastBuild } from '../../src/cache/last-build/last-build.ts';
import { readListing } from '../../src/cache/last-build/listing.ts';
import { MARKER, type MadeFiles, markerText, newManifest } from '../../src/cache/last-build/manifest.ts';
import { writePacked } from '../../src/system/checked-file.ts';
import { shortHash } from '../../src/system/hash.ts';
import { temporaryFolder } from './bantin.ts';

interface Left {
  /** Each file of the output holds its own name. */
  files: readonly string[];
  shared?: Record<string, string>;
  /** By file. */
  fingerprints?: Record<string, string>;
  months?: MadeFiles['months'];
  /** What the output says of itself, if not that a published site was built into it. */
  mark?: { id?: string; isPreview?: boolean };
}

/** An output as a build has left it, with what is kept of that build. */
export class LeftBuild {
  readonly output: string;
  readonly cache: string;

  constructor({ files, shared = {}, fingerprints = {}, months = new Map(), mark = {} }: Left) {
    const folder = temporaryFolder();
    this.output = path.join(folder, 'dist');
    this.cache = path.join(folder, 'cache');
    for (const file of files) this.write(file, file);
    const manifest = newManifest(new Map(Object.entries(shared)), {
      fingerprints: new Map(Object.entries(fingerprints)),
      months,
      reused: new Map(),
    });
    const listing = readListing(this.output, MARKER);
    this.write(MARKER, markerText({ id: manifest.id, isPreview: false, ...mark }));
    const { form, id } = manifest;
    const times = { inputs: '', clock: 0, next: 0 };
    const counts = { bulletins: 0, pages: 0, warnings: 0 };
    const kept = this.last().files;
    fs.mkdirSync(path.dirname(kept.manifest), { recursive: true });
    writePacked(kept.manifest, { ...manifest, listing });
    writePacked(kept.state, { form, id, listing: shortHash(listing), ...times, ...counts });
  }

  /** The build as the next one finds it. */
  last(isTrusted?: boolean): LastBuild {
    return new LastBuild(this.output, this.cache, isTrusted);
  }

  /** Writes a file into the output, as something else than a build. */
  write(file: string, text: string): void {
    const place = this.at(file);
    fs.mkdirSync(path.dirname(place), { recursive: true });
    fs.writeFileSync(place, text);
  }

  at(file: string): string {
    return path.join(this.output, file);
  }
}
