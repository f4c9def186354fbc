/** A page that the same reader opens again within so many seconds is read once. */
const RELOAD_SECONDS = 30 * 60;

/**
 * Knows who has read what in the last half hour. It is forgotten when the logs are read: nothing of it is written. Days are
 * counted apart, so that a day's number never depends on the log of another day.
 */
export class Reloads {
  #now = new Map<string, number>();
  /** Of the half hour before. */
  #before = new Map<string, number>();
  #since = 0;

  /**
   * @param reader address and browser
   * @param time in seconds
   * @returns whether this reader was counted for this page within the last half hour; else he is from now on
   */
  isReload(reader: string, page: number, day: number, time: number): boolean {
    this.#forget(time);
    const key = `${page} ${day} ${reader}`;
    const last = this.#now.get(key) ?? this.#before.get(key);
    if (last !== undefined && Math.abs(time - last) < RELOAD_SECONDS) return true;
    this.#now.set(key, time);
    return false;
  }

  /** Lets go of what is older than half an hour, so that the memory does not grow with the logs. */
  #forget(time: number): void {
    // The log of another server begins earlier.
    const isBack = time < this.#since - RELOAD_SECONDS;
    if (!isBack && time < this.#since + RELOAD_SECONDS) return;
    this.#before = isBack ? new Map() : this.#now;
    this.#now = new Map();
    this.#since = time;
  }
}
