import { isbot } from 'isbot';
import { copyOf } from './lines/line.ts';

/** So many browsers are remembered with what they are; then it begins anew. */
const MOST_REMEMBERED = 50_000;

/** Tells programs that read pages by themselves, as far as the agents' names say it. */
export class Agents {
  #remembered = new Map<string, boolean>();

  isCrawler(agent: string): boolean {
    let isCrawler = this.#remembered.get(agent);
    if (isCrawler === undefined) {
      isCrawler = agent === '' || isbot(agent);
      if (this.#remembered.size >= MOST_REMEMBERED) this.#remembered = new Map();
      this.#remembered.set(copyOf(agent), isCrawler);
    }
    return isCrawler;
  }
}
