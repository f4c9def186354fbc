import type { Builder } from './builders.ts';
import type { Edit } from './edits.ts';
import { type Cost, measure } from './measure.ts';
import { run } from './processes.ts';
import { settle } from './settle.ts';
import type { SampleSite } from './site.ts';
import { type Changes, changesSince, type Snapshot, takeSnapshot } from './snapshot.ts';

/** What a build cost, and what it made other than it was; the latter only where it was asked for. */
export interface Warm {
  cost: Cost;
  changes?: Changes;
}

/** A builder's folder with the site as it is at first, to which every change is undone before the next. */
export class Tree {
  private readonly builder: Builder;
  readonly folder: string;
  /** Whether output and cache are those of the site as it is at first. */
  private isBuilt = false;
  private before: Snapshot | undefined;
  /** The most memory that a build has taken, in MB. */
  private peak = 0;

  constructor(builder: Builder, folder: string) {
    this.builder = builder;
    this.folder = folder;
  }

  write(site: SampleSite): Promise<void> {
    return this.builder.write(this.folder, site);
  }

  get output(): string {
    return this.builder.output(this.folder);
  }

  private get command(): string[] {
    return this.builder.command(this.folder);
  }

  private async measure(environment?: Record<string, string>): Promise<Cost> {
    await settle(this.folder, this.peak);
    const cost = await measure(this.command, this.folder, environment);
    this.peak = Math.max(this.peak, cost.memory);
    return cost;
  }

  /** A build without output and cache. */
  async cold(): Promise<Cost> {
    this.builder.clear(this.folder);
    const cost = await this.measure();
    this.isBuilt = true;
    return cost;
  }

  /** A build as the last one left things, not measured, and only where it is needed. */
  async restore(): Promise<void> {
    if (!this.isBuilt) await run(this.command, this.folder);
    this.isBuilt = true;
  }

  /** A build that is not measured, with nothing changed. */
  async readAgain(): Promise<void> {
    await this.restore();
    await run(this.command, this.folder);
  }

  /** A build after a change to the site as it is at first. @param counted whether changed files are looked for */
  async warm(edit: Edit, counted: boolean): Promise<Warm> {
    await this.restore();
    if (counted) this.before ??= await takeSnapshot(this.output);
    await edit.apply();
    this.isBuilt = false;
    const warm = await this.buildAgain(counted);
    await edit.undo();
    return warm;
  }

  /** A build of whatever lies in the folder now. @param counted whether it is compared with the site as at first */
  async buildAgain(counted: boolean, environment?: Record<string, string>): Promise<Warm> {
    const cost = await this.measure(environment);
    if (!counted || !this.before) return { cost };
    return { cost, changes: await changesSince(this.before, this.output) };
  }
}
