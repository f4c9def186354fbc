import { isBuiltin, SourceMap } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BuildFailure, Plugin } from 'esbuild';
import type { VNode } from 'preact';
import { moduleOf } from '../../system/code.ts';
import { wayTo } from '../../system/inside-folder.ts';
import { TemplateFailed, type TemplateFault } from './template-fault.ts';
import { CUSTOM_FOLDER } from './templates.ts';

/** What an office's templates may import of Bantin, by the names under which its package exports it. */
const EXPORTS: Readonly<Record<string, string>> = {
  'bantin/filters': 'src/filters/exported.ts',
  'bantin/components': 'layouts/components/exported.ts',
};

/** Libraries of Bantin's own: an office need not have them. */
const SHARED = /^preact(?:-render-to-string)?(?:\/|$)/;

/** What an office's template exports. */
interface CustomModule {
  data?: object | ((...given: unknown[]) => unknown);
  default(data: unknown): VNode | Promise<VNode>;
}

/** An office's template, compiled. */
export interface CompiledTsx {
  module: CustomModule;
  /** The place of an error that it has thrown: in the template, or in what it imports. */
  placeOf(error: Error): { file: string; line: number; column: number } | undefined;
}

/** Which texts there are, and which of them were imported. */
interface Given {
  folder: string;
  texts: ReadonlyMap<string, string>;
  imported: Set<string>;
}

/** So that no module of another run is taken for one of this: what it keeps to itself would be in two pages' ways. */
let compiledBefore = 0;

/**
 * Compiles one of the office's custom TSX templates, with the files of its folder that it imports, and loads it.
 * @param given the office's custom templates
 * @param file its path below their folder
 * @throws TemplateFailed
 */
export async function compileTsx(given: Given, file: string): Promise<CompiledTsx> {
  const { folder } = given;
  const { build } = await import('esbuild');
  const made = await build({
    absWorkingDir: folder,
    entryPoints: [path.join(folder, file)],
    bundle: true,
    write: false,
    outdir: folder,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    charset: 'utf8',
    sourcemap: 'external',
    plugins: [imports(given)],
    // Whatever an office's own configuration says.
    tsconfigRaw: { compilerOptions: { jsx: 'react-jsx', jsxImportSource: 'preact' } },
    logLevel: 'silent',
  }).catch((error) => {
    throw failureOf(error, folder, file);
  });
  const [map, code] = ['.js.map', '.js'].map((end) =>
    made.outputFiles.find((each) => each.path.endsWith(end)),
  );
  const places = new SourceMap(JSON.parse(map?.text ?? '{}'));
  const placeOf = (error: Error) => placeIn(places, error, given.texts);
  compiledBefore += 1;
  try {
    const text = Buffer.from(code?.contents ?? []).toString('base64');
    const module: CustomModule = await import(`${INLINE}${text}#${compiledBefore}`);
    return { module, placeOf };
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const place = (error instanceof Error && placeOf(error)) || { file, line: 1, column: 1 };
    throw new TemplateFailed({ template: file, ...place, said }, error);
  }
}

const INLINE = 'data:text/javascript;base64,';

/** The innermost place of an error that is in one of the texts. */
function placeIn(places: SourceMap, { stack = '' }: Error, texts: Given['texts']) {
  for (const [, line, column] of stack.matchAll(/data:text\/javascript;base64,[\w+/=]+#\d+:(\d+):(\d+)/g)) {
    const found = places.findEntry(Number(line) - 1, Number(column) - 1);
    if (!('originalSource' in found)) continue;
    const { originalSource: file, originalLine, originalColumn } = found;
    if (texts.has(file)) return { file, line: originalLine + 1, column: originalColumn + 1 };
  }
  return undefined;
}

/** What esbuild says of a text that it cannot compile. */
function failureOf(error: unknown, folder: string, template: string): unknown {
  if (!isBuildFailure(error)) return error;
  const { text = error.message, location = null } = error.errors[0] ?? {};
  const fault: TemplateFault = {
    template,
    file: location ? wayTo(folder, path.resolve(folder, location.file)) : template,
    line: location?.line ?? 1,
    column: (location?.column ?? 0) + 1,
    said: text,
  };
  return new TemplateFailed(fault, error);
}

const isBuildFailure = (error: unknown): error is BuildFailure =>
  error instanceof Error && 'errors' in error && Array.isArray(error.errors);

/**
 * Where imports lead: Bantin's own modules and libraries are those that build, so that there is one of each; packages of the
 * office's are loaded as they are. Any other file would be an input of pages that nobody watches.
 */
function imports({ folder, texts, imported }: Given): Plugin {
  const load = (file: string) => ({ path: pathToFileURL(file).href, external: true });
  const refuse = (text: string) => ({ errors: [{ text }] });
  return {
    name: 'imports',
    setup({ onResolve, onLoad, resolve }) {
      onResolve({ filter: /.*/ }, async ({ path: asked, kind, resolveDir, pluginData }) => {
        if (kind === 'entry-point' || pluginData === RESOLVED) return undefined;
        if (SHARED.test(asked)) return { path: import.meta.resolve(asked), external: true };
        if (/^bantin(?:\/|$)/.test(asked)) {
          const own = EXPORTS[asked];
          const known = Object.keys(EXPORTS).join(', ');
          return own ? load(moduleOf(own)) : refuse(`${asked} is not there; there are ${known}`);
        }
        if (isBuiltin(asked)) return refuse(`${asked} cannot be imported; lists belong into content/data`);
        const found = await resolve(asked, { kind, resolveDir, pluginData: RESOLVED });
        if (found.errors.length > 0) return { errors: found.errors };
        if (!/^[./]/.test(asked)) return load(found.path);
        if (texts.has(wayTo(folder, found.path))) return { path: found.path };
        return refuse(`${asked} lies outside ${CUSTOM_FOLDER}, or is hidden there`);
      });
      onLoad({ filter: /.*/ }, ({ path: file }) => {
        const name = wayTo(folder, file);
        imported.add(name);
        return { contents: texts.get(name) ?? '', loader: 'default', resolveDir: path.dirname(file) };
      });
    },
  };
}

const RESOLVED = Symbol('resolved');
