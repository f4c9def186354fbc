import type { BodyPlaces } from '../../cache/bodies.ts';
import type { ContentFolder } from '../../cache/content.ts';
import type { ReadRecord } from '../../cache/record.ts';
import type { EditorialRecord } from '../../content/bulletin.ts';
import type { Counted } from '../../content/site.ts';
import type { Lang } from '../../i18n/language.ts';
import type { Chrome } from '../../pages/chrome-props.ts';
import type { PageKey } from '../../pages/page.ts';
import type { Suspicion } from '../../publish/private-values.ts';
import type { Target } from '../../publish/writer.ts';
import type { Failure } from './failure.ts';

/** Reads bulletins. */
interface ReadTask {
  content: ContentFolder;
  ids: readonly string[];
}

/** Plans the same pages as the process that asks for it, from the records that it has kept. */
interface PlanTask {
  content: ContentFolder;
  isPreview: boolean;
  /** Folders of bundles that the site is without. */
  leftOut: ReadonlySet<string>;
  /** How often bulletins were read. */
  counted: Counted;
}

/** Learns what was read in this build and may not be in what is written. */
interface GuardTask {
  editorial: readonly EditorialRecord[];
}

/** Renders some of the planned pages, and writes them beside the output. */
interface RenderTask {
  pages: readonly PageKey[];
  chrome: Readonly<Partial<Record<Lang, Chrome>>>;
  /** Those that it reads. */
  bodies: BodyPlaces;
  target: Target;
}

/** Makes an index of the search and keeps it in the cache. */
interface IndexTask {
  /** By its place among those of the plan. */
  part: number;
  cache: string;
  bodies: BodyPlaces;
}

/** What a process that helps with a build is given to do, one task after the other. */
export interface TaskOf {
  read: ReadTask;
  plan: PlanTask;
  index: IndexTask;
  guard: GuardTask;
  render: RenderTask;
}

export type TaskName = keyof TaskOf;

/** What comes of each task. */
export interface ResultOf {
  read: readonly ReadRecord[];
  /** The hash of the plan that it has made. */
  plan: string;
  index: undefined;
  guard: undefined;
  render: { changed: string[]; suspicions: Suspicion[] };
}

/** A task on its way to another process, with a number of its own. */
export interface OrderFor<Name extends TaskName> {
  number: number;
  name: Name;
  task: TaskOf[Name];
}

export type Order = { [Name in TaskName]: OrderFor<Name> }[TaskName];

/** What came of the task of that number. */
export type Answer = { number: number } & ({ result: ResultOf[TaskName] } | { failure: Failure });
