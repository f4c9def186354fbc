/**
 * From now on a copy of the environment answers for it. Node.js asks the system for each variable, and `yaml` looks at
 * every token for one that has it print them: a fifth of the time that a front matter takes.
 */
export function copyEnvironment(): void {
  process.env = { ...process.env };
}
