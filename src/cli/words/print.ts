/** What a command was asked for: a program may read it. */
export const toStdout = (...lines: string[]): void => {
  process.stdout.write(`${lines.join('\n')}\n`);
};

/** What is for the person at the terminal: progress, warnings, why nothing was done. */
export const toStderr = (...lines: string[]): void => {
  process.stderr.write(`${lines.join('\n')}\n`);
};
