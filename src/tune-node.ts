import v8 from 'node:v8';

/** What every process that builds does first. */
export function tuneNode(): void {
  // V8 looks for what is no longer needed once the heap has grown by seven tenths since it last looked, instead of
  // letting it grow to several times what a large site needs: a third less memory, for a few hundredths of the time.
  v8.setFlagsFromString('--heap-growing-percent=70');
  // From now on a copy of the environment answers for it. Node.js asks the system for each variable, and `yaml` looks at
  // every token for one that has it print them: a fifth of the time that a front matter takes.
  process.env = { ...process.env };
}
