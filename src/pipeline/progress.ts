/** The stages of long work, as a person at a terminal is told of them. */
export type Stage = 'read' | 'images' | 'render' | 'search' | 'files';

/** Who is told how far the work is. */
export interface Progress {
  step(stage: Stage, done: number, total: number): void;
  /** Clears the line for what is printed next. */
  end(): void;
}
