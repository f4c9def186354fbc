import type { Lang } from '../../i18n/language.ts';
import type { Note } from '../../pipeline/forgiving/notes.ts';
import { isError, type Problem } from '../../problems/problem.ts';
import { type PanelContent, withPanel } from './panel.ts';
import { brokenPage, faultyPage, waitingPage } from './placeholder-pages.ts';
import type { PreviewOutcome } from './worker.ts';

/** What a preview shows besides the pages of the site: what is wrong, by the outcome of the last build. */
export class PreviewPages {
  readonly #lang: Lang;
  #isWaiting = true;
  #notes: readonly Note[] = [];
  /** Errors by which the site could not be built at all. */
  #errors: readonly Problem[] = [];
  #failure: string | undefined;
  #hasPages = false;

  constructor(lang: Lang) {
    this.#lang = lang;
  }

  /** Whether a build has made pages that are still to be seen. */
  get hasPages(): boolean {
    return this.#hasPages;
  }

  /** What was known of bundles stays as it was where a build came to nothing: their pages do, too. */
  update(outcome: PreviewOutcome): void {
    this.#isWaiting = false;
    this.#failure = 'failure' in outcome ? outcome.failure : undefined;
    this.#errors = 'problems' in outcome ? outcome.problems.filter(isError) : [];
    if (!('seconds' in outcome)) return;
    this.#notes = outcome.notes;
    this.#hasPages = true;
  }

  /** What a browser gets in place of a page of the site. @param file of the output that it asks for */
  insteadOf(file: string): string | undefined {
    if (this.#isWaiting) return waitingPage(this.#lang);
    if (!this.#hasPages) {
      const { errors, failure } = this.#panelFor(file);
      return brokenPage(failure ?? errors, this.#lang);
    }
    const note = this.#notes.find(({ isLeftOut, files }) => isLeftOut && isAmong(files, file));
    if (!note) return undefined;
    const ownFirst = [...note.problems].sort((a, b) => Number(isError(b)) - Number(isError(a)));
    const content = { ...this.#panelFor(file), warnings: [] };
    return withPanel(faultyPage(ownFirst, this.#lang), content, this.#lang);
  }

  /** A page of the site, with what is wrong. */
  withPanel(file: string, html: string): string {
    return withPanel(html, this.#panelFor(file), this.#lang);
  }

  /** The warnings that a page has of its own. */
  warningsOn(file: string): Problem[] {
    return this.#warnings(({ files }) => isAmong(files, file));
  }

  #warnings(isWanted: (note: Note) => boolean): Problem[] {
    const notes = this.#notes.filter(isWanted);
    return notes.flatMap(({ problems }) => problems.filter((found) => !isError(found)));
  }

  #panelFor(file: string): PanelContent {
    const leftOut = this.#notes.filter(({ isLeftOut, files }) => isLeftOut && !isAmong(files, file));
    const known = this.#notes.flatMap(({ problems }) => problems.filter(isError));
    const ofThis = new Set(
      this.#notes.flatMap(({ files, problems }) => (isAmong(files, file) ? problems : [])),
    );
    const hrefs = new Map(
      leftOut.flatMap(({ files, problems }) => problems.map((found) => [found, files[0]])),
    );
    return {
      errors: this.#errors.length > 0 ? this.#errors : known.filter((found) => !ofThis.has(found)),
      // Those of the settings are about every page.
      warnings: this.#warnings(({ files }) => files.length === 0 || isAmong(files, file)),
      ...(this.#failure !== undefined && { failure: this.#failure }),
      hrefOf: (found) => {
        const page = hrefs.get(found);
        return page === undefined ? undefined : `/${page.split('/').map(encodeURIComponent).join('/')}`;
      },
    };
  }
}

/** Addresses may lack the ending of their file. */
const isAmong = (files: readonly string[], file: string) =>
  files.includes(file) || files.includes(`${file}.html`);
