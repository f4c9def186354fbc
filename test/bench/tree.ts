import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { Builder } from './builders.ts';
import type { Edit } from './edits.ts';
import { type Cost, measure } from './measure/measure.ts';
import { run } from './measure/processes.ts';
import { settle } from './measure/settle.ts';
import { type Changes, changesBetween, type Snapshot, takeSnapshot } from './measure/snapshot.ts';
import type { SampleSite } from './site/site.ts';

/** What a build cost, and which files it changed; the latter only where somebody asked. */
export interface Measured {
  cost: Cost;
  changes?: Changes;
}

/** A builder's folder. Between two measurements the site in it is always the same. */
export class Tree {
  private readonly builder: Builder;
  readonly folder: string;
  readonly output: string;
  private before: Snapshot | undefined;
  /** The most memory that a build has taken, in MB. */
  private peak = 0;

  constructor(builder: Builder, folder: string) {
    this.builder = builder;
    this.folder = folder;
    this.output = path.join(folder, builder.output);
  }

  write(site: SampleSite): Promise<void> {
    return this.builder.write(this.folder, site);
  }

  /** A measured build without output and cache. */
  cold(): Promise<Cost> {
    for (const name of [this.builder.output, ...this.builder.caches]) this.setAside(name);
    return this.measure();
  }

  /** A build that is not measured. */
  build(): Promise<void> {
    return run(this.builder.command(this.folder), this.folder);
  }

  /** A measured build after a change, which is then undone. @param compares whether changed files are looked for */
  async after(edit: Edit, compares: boolean): Promise<Measured> {
    if (compares) this.before ??= takeSnapshot(this.output);
    await edit.apply();
    const measured = await this.buildAgain(compares);
    await edit.undo();
    await this.build();
    return measured;
  }

  /** A measured build of what lies in the folder now. */
  async buildAgain(compares: boolean, environment?: Record<string, string>): Promise<Measured> {
    const cost = await this.measure(environment);
    if (!compares || !this.before) return { cost };
    return { cost, changes: changesBetween(this.before, takeSnapshot(this.output)) };
  }

  private async measure(environment?: Record<string, string>): Promise<Cost> {
    await settle(this.folder, this.peak);
    const cost = await measure(this.builder.command(this.folder), this.folder, environment);
    this.peak = Math.max(this.peak, cost.memory);
    return cost;
  }

  /**
   * Takes a folder out of the way until the end: ext4 does not use the place of a file again for minutes after it was
   * deleted, and looks through all such places for each new one, which makes writing ten times as slow.
   */
  private setAside(name: string): void {
    const folder = path.join(this.folder, name);
    if (!fs.existsSync(folder)) return;
    const aside = path.join(path.dirname(this.folder), '.aside');
    fs.mkdirSync(aside, { recursive: true });
    fs.renameSync(folder, path.join(aside, randomUUID()));
  }
}
