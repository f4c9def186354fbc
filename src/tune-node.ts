import v8 from 'node:v8';

/** What every process that builds does first. */
export function tuneNode(): void {
  // V8 looks for what is no longer needed once the heap has grown by seven tenths since it last looked, instead of
  // letting it grow to several times what a large site needs: a third less memory, for a few hundredths of the time.
  v8.setFlagsFromString('--heap-growing-percent=70');
}
