// What search-quality.ts runs in the page: the search page's own code.
export { SearchEngine } from '../../layouts/assets/scripts/search/engine.ts';
export { SearchRun } from '../../layouts/assets/scripts/search/run.ts';
