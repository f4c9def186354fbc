import { type BodyPlaces, ContentChanged } from '../../cache/bodies.ts';
import type { Content } from '../../cache/content.ts';
import type { SitePlan } from '../../pages/page.ts';
import { planHash } from '../../pages/plan.ts';
import type { Pool } from './pool.ts';
import type { TaskOf } from './tasks.ts';

/** A plan that the processes of a pool make, too, once somebody has work for them. */
export class SharedPlan {
  readonly pool: Pool;
  readonly #content: Content;
  readonly #plan: SitePlan;
  /** What they need to make the same plan. */
  readonly #planning: TaskOf['plan'];
  #made: Promise<void> | undefined;

  constructor(pool: Pool, content: Content, plan: SitePlan, planning: TaskOf['plan']) {
    this.pool = pool;
    this.#content = content;
    this.#plan = plan;
    this.#planning = planning;
  }

  /** Waits until all of them have made it. @throws ContentChanged where one of them has made another one */
  made(): Promise<void> {
    this.#made ??= this.#make();
    return this.#made;
  }

  /** Where this build wrote the bodies of bulletins, of those that it has written. */
  bodiesOf(ids: Iterable<string>): BodyPlaces {
    const places = new Map();
    for (const id of ids) {
      const written = this.#content.bodies.placesOf(id);
      if (written) places.set(id, written);
    }
    return places;
  }

  async #make(): Promise<void> {
    const own = planHash(this.#plan, this.#content.store.revision);
    for (const hash of await this.pool.each('plan', this.#planning)) {
      if (hash !== own) throw new ContentChanged(this.#content.source.shown);
    }
  }
}
