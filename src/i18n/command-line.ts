/**
 * A command of Bantin as it is typed where Bantin was called: of `check`, `--strict` it makes `npm run check -- --strict`
 * or `npx bantin check --strict`. Every sentence that names a command takes its name from here.
 */
export type CommandLine = (...words: string[]) => string;
