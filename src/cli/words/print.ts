/** What a command was asked for: a program may read it. */
export const toStdout = (...lines: string[]): void => {
  process.stdout.write(`${lines.join('\n')}\n`);
};

/** What a person at the terminal is told beside it. */
export const toStderr = (...lines: string[]): void => {
  process.stderr.write(`${lines.join('\n')}\n`);
};
