/** The stages of long work that a terminal shows. */
export type Stage = 'read' | 'logs' | 'import' | 'images' | 'render' | 'search' | 'files' | 'links';

/** Shows how far the work is. */
export interface Progress {
  step(stage: Stage, done: number, total: number): void;
  /** Clears the line for what is printed next. */
  end(): void;
}
