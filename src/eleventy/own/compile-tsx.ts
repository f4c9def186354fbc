import fs from 'node:fs';
import { isBuiltin, SourceMap } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BuildFailure, Plugin } from 'esbuild';
import type { VNode } from 'preact';
import { moduleOf, PROJECT } from '../../system/code.ts';
import { TemplateFailed, type TemplateFault } from './template-fault.ts';

/** What an office's templates may import of Bantin, by the names under which its package exports it. */
const EXPORTS: Readonly<Record<string, string>> = {
  'bantin/filters': 'src/filters/exported.ts',
  'bantin/components': 'layouts/components/exported.ts',
};

/** Libraries of Bantin's own: an office need not have them. */
const SHARED = /^preact(?:-render-to-string)?(?:\/|$)/;

/** What an office's template exports. */
interface OwnModule {
  data?: object | ((...given: unknown[]) => unknown);
  default(data: unknown): VNode | Promise<VNode>;
}

/** An office's template, compiled. */
export interface CompiledTsx {
  module: OwnModule;
  /** The place in the template of an error that it has thrown. */
  placeOf(error: Error): { line: number; column: number } | undefined;
}

/**
 * Compiles one of the office's own TSX templates, with the files of its folder that it imports, and loads it.
 * @param folder of the office's own templates
 * @param file its path below it
 * @throws TemplateFailed
 */
export async function compileTsx(folder: string, file: string): Promise<CompiledTsx> {
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
    plugins: [imports(folder)],
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
  try {
    // Under a name of its own by all that it is: what was loaded before is never taken for it.
    const module: OwnModule = await import(
      `${INLINE}${Buffer.from(code?.contents ?? []).toString('base64')}`
    );
    return { module, placeOf: (error) => placeIn(places, error, file) };
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const place = (error instanceof Error && placeIn(places, error, file)) || { line: 1, column: 1 };
    throw new TemplateFailed({ template: file, file, ...place, said }, error);
  }
}

const INLINE = 'data:text/javascript;base64,';

function placeIn(places: SourceMap, { stack = '' }: Error, file: string) {
  for (const [, line, column] of stack.matchAll(/data:text\/javascript;base64,[\w+/=]+:(\d+):(\d+)/g)) {
    const found = places.findEntry(Number(line) - 1, Number(column) - 1);
    if ('originalSource' in found && found.originalSource.endsWith(path.basename(file)))
      return { line: found.originalLine + 1, column: found.originalColumn + 1 };
  }
  return undefined;
}

/** What esbuild says of a text that it cannot compile. */
function failureOf(error: unknown, folder: string, template: string): unknown {
  if (!isBuildFailure(error)) return error;
  const { text = error.message, location = null } = error.errors[0] ?? {};
  const fault: TemplateFault = {
    template,
    file: location ? path.relative(folder, path.resolve(folder, location.file)) : template,
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
 * office's are loaded as they are. A file elsewhere would be an input of pages that nobody watches.
 */
function imports(folder: string): Plugin {
  const load = (file: string) => ({ path: pathToFileURL(file).href, external: true });
  return {
    name: 'imports',
    setup({ onResolve, resolve }) {
      onResolve({ filter: /.*/ }, async ({ path: asked, kind, resolveDir, pluginData }) => {
        if (kind === 'entry-point' || pluginData === RESOLVED) return undefined;
        if (isBuiltin(asked)) return { path: asked, external: true };
        if (SHARED.test(asked)) return { path: import.meta.resolve(asked), external: true };
        if (/^bantin(?:\/|$)/.test(asked)) {
          const own = EXPORTS[asked];
          const known = Object.keys(EXPORTS).join(', ');
          return own
            ? load(moduleOf(own))
            : { errors: [{ text: `${asked} is not there; there are ${known}` }] };
        }
        if (!/^[./]/.test(asked)) {
          const found = await resolve(asked, { kind, resolveDir, pluginData: RESOLVED });
          return found.errors.length > 0 ? { errors: found.errors } : load(found.path);
        }
        const file = path.resolve(resolveDir, asked);
        if (isBelow(folder, file)) return undefined;
        const source = ['src', 'layouts'].some((room) =>
          isBelow(path.join(fs.realpathSync(PROJECT), room), file),
        );
        if (source) return load(moduleOf(path.relative(fs.realpathSync(PROJECT), file)));
        return { errors: [{ text: `${asked} lies outside layouts/custom` }] };
      });
    },
  };
}

const RESOLVED = Symbol('resolved');

const isBelow = (folder: string, file: string) => file.startsWith(folder + path.sep);
