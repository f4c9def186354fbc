/** Saving a file in an editor is often several changes on disk within a moment. */
const SETTLE_MS = 120;

/** Runs a task after things have settled; what changes while it runs makes it run once more. @param task gets whether it is the first run */
export function oneAtATime(task: (isFirst: boolean) => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  let running = false;
  let again = false;
  let isFirst = true;
  const start = async () => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    do {
      again = false;
      await task(isFirst);
      isFirst = false;
    } while (again);
    running = false;
  };
  return () => {
    clearTimeout(timer);
    timer = setTimeout(start, SETTLE_MS);
  };
}
