import { frontMatterJson } from './front-matter-cms.ts';
import { jsonSchemas } from './json-schema.ts';
import { vscodeFiles } from './vscode.ts';

/** What editors of text read, generated from the schema: the texts of the files, by their paths in this repository. */
export function editorFiles(): Readonly<Record<string, string>> {
  const files: Record<string, unknown> = { 'src/office/template/frontmatter.json': frontMatterJson() };
  for (const [name, schema] of Object.entries(jsonSchemas())) files[`docs/schemas/${name}.json`] = schema;
  for (const [name, file] of Object.entries(vscodeFiles()))
    files[`src/office/template/vscode/${name}`] = file;
  return Object.fromEntries(
    Object.entries(files).map(([name, file]) => [name, `${JSON.stringify(file, null, 2)}\n`]),
  );
}
