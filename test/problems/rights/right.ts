import type { Problem } from '../../../src/problems/problem.ts';
import type { Defect } from '../site.ts';

/** The same in both languages. */
export interface Words {
  vi: string;
  en: string;
}

/** What is right in place of what a defect has wrong: for the page of its problem in docs/loi. */
export type Right = Shown & (Typed | Renamed | Instead);

/** For every problem of an area what is right. */
export type Rights<Area> = Readonly<Record<keyof Area, Right>>;

interface Shown {
  /** Which defect shows the problem, by its `what`; without it the first one of the id. */
  site?: string;
  /** The problem itself, where no defect shows it, or one that is large. */
  seen?: Problem;
  /** Why it is reported, where the message does not say so. */
  why?: Words;
}

/** Lines that are typed in place of wrong ones. */
interface Typed {
  /** The first and the last wrong line; without it the line of the problem alone. */
  lines?: readonly [first: number, last: number];
  /** With nothing in it the lines go. */
  right: string;
  /** Files that are added or change too; `undefined` takes one away. */
  also?: Defect['files'];
}

/** Another name for a file or a folder. */
interface Renamed {
  renamed: readonly [from: string, to: string];
}

/** What is done where there is nothing to type. */
interface Instead {
  instead: Words;
}
