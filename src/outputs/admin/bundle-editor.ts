import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Plugin } from 'esbuild';
import { EDITOR_TERMS, EDITOR_WORDS } from '../../i18n/admin/editor-words.ts';
import { PROJECT } from '../../system/code.ts';
import { wayTo } from '../../system/inside-folder.ts';
import { BULLETINS, ENGLISH_BULLETINS } from './collections.ts';
import { patched, patchProposals } from './patch-proposals.ts';

/** The package of the editor, in one exact version: each is tried before it is taken. */
const PACKAGE = '@sveltia/cms';

const FOLDER = path.dirname(path.dirname(createRequire(path.join(PROJECT, 'package.json')).resolve(PACKAGE)));

/** Where this repository has the script of the page. */
const ENTRY = 'layouts/assets/admin/editor.ts';

/** The languages of the editor's own words. */
const LOCALES = /\/(?:vi|en-US)\.json$/;

/** What a code field can colour: a bulletin has no code, but the editor asks for these. */
const CODE_LANGUAGES = /\/(?:markdown|html|yaml|json)(?:\.mjs)?$/;

/** Fonts that the package takes from another host, though it brings them. */
const FONTS =
  /https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/(source-sans-3|noto-mono|material-symbols-outlined)[^"'`)]*\.woff2/g;

export interface EditorBundle {
  /** The script that the page loads. */
  script: string;
  /** Paths below the folder of the page. */
  files: { file: string; bytes: Uint8Array }[];
}

/** Bundles the editor with this office's forms and previews, so that nothing of it comes from another host. */
export async function bundleEditor(): Promise<EditorBundle> {
  const { build } = await import('esbuild');
  const { outputFiles, metafile } = await build({
    absWorkingDir: PROJECT,
    entryPoints: [ENTRY],
    entryNames: 'editor-[hash]',
    chunkNames: 'parts/[name]-[hash]',
    outdir: 'admin',
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    target: 'es2022',
    // Of a package esbuild reads no tsconfig.json.
    tsconfigRaw: { compilerOptions: { alwaysStrict: true } },
    logLevel: 'silent',
    metafile: true,
    write: false,
    plugins: [trimmed(fontFiles()), FOR_BROWSERS],
  });
  const root = path.join(PROJECT, 'admin');
  const entry = Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === ENTRY)?.[0];
  if (!entry) throw new Error('esbuild made nothing of the editor');
  return {
    script: path.posix.basename(entry),
    files: [
      ...outputFiles.map(({ path: file, contents }) => ({ file: wayTo(root, file), bytes: contents })),
      ...assetFiles(),
      // Its licence asks to go with it.
      { file: 'assets/LICENSE.txt', bytes: fs.readFileSync(path.join(FOLDER, 'LICENSE.txt')) },
    ],
  };
}

const ASSETS = path.join(FOLDER, 'npm/assets');

/** Fonts and programs that the package loads from beside its script. */
const assetFiles = () =>
  fs
    .readdirSync(ASSETS)
    .filter((name) => !name.endsWith('.map'))
    .map((name) => ({ file: `assets/${name}`, bytes: fs.readFileSync(path.join(ASSETS, name)) }));

/** The files of the fonts that the package brings, by the names that it asks for. */
function fontFiles(): ReadonlyMap<string, string> {
  const names = fs.readdirSync(ASSETS).filter((name) => name.endsWith('.woff2'));
  return new Map(
    ['source-sans-3', 'noto-mono', 'material-symbols-outlined'].flatMap((font) => {
      const file = names.find((name) => name.startsWith(font));
      return file ? [[font, `assets/${file}`] as const] : [];
    }),
  );
}

/** Without languages that nobody of the office reads, and with the fonts that lie beside it. */
const trimmed = (fonts: ReadonlyMap<string, string>): Plugin => ({
  name: 'trimmed',
  setup({ onLoad, onResolve }) {
    const leftOut = (keep: RegExp) => (args: { path: string }) =>
      keep.test(args.path) ? undefined : { path: args.path, namespace: 'left-out' };
    onResolve({ filter: /^@shikijs\/langs\// }, leftOut(CODE_LANGUAGES));
    onResolve({ filter: /\/locales\/[\w-]+\.json$/ }, leftOut(LOCALES));
    onLoad({ filter: /[\\/]locales[\\/]vi\.json$/ }, ({ path: file }) => ({
      contents: JSON.stringify(withOfficeWords(JSON.parse(fs.readFileSync(file, 'utf8')))),
      loader: 'json',
    }));
    onLoad({ filter: /./, namespace: 'left-out' }, () => ({ contents: 'export default []', loader: 'js' }));
    onLoad({ filter: /[\\/]npm[\\/]index\.js$/ }, ({ path: file }) => ({
      contents: patchProposals(patched(fs.readFileSync(file, 'utf8'), PATCHES)).replace(
        FONTS,
        (address, font: string) => fonts.get(font) ?? address,
      ),
      loader: 'js',
    }));
  },
});

/** The editor’s own Vietnamese words, with those of offices. */
function withOfficeWords(words: Record<string, unknown>): Record<string, unknown> {
  const text = EDITOR_TERMS.reduce((all, [its, ours]) => all.replaceAll(its, ours), JSON.stringify(words));
  const changed = JSON.parse(text) as Record<string, unknown>;
  for (const [key, word] of Object.entries(EDITOR_WORDS)) {
    const groups = key.split('.');
    const name = groups.pop() ?? key;
    let into: Record<string, unknown> = changed;
    for (const group of groups) {
      into[group] ??= {};
      into = into[group] as Record<string, unknown>;
    }
    into[name] = word;
  }
  return changed;
}

const PATCHES: readonly [RegExp, string][] = [
  // As soon as a form has a mistake and a language of it is switched off, what the editor looks for is not there.
  [/Object\.values\(([\w$]+\([\w$]+\)\[[\w$]+\])\)(?=\.some\(\(\{valid:)/g, 'Object.values($1??{})'],
  [/(\.validities\[[\w$.]+\])\[/g, '$1?.['],
  // What is said of a mistake names the field: it is read aloud by itself.
  [
    /(\(\{validity:[\w$]+,fieldConfig:([\w$]+)\}\)=>\{let ([\w$]+)=\[\].{0,1500}?`validation\.invalid_value`\)\)),\3\}/,
    '$1,$3.map((said)=>said.startsWith($2.label+":")?said:$2.label+": "+said)}',
  ],
  // A bulletin is known by the name of its folder alone, which those of several years may share: by its year, too.
  [
    /(\[,([\w$]+)\]=([\w$]+)\.match\([\w$]+\)\?\?\[\];if\(\2\)return )\2(?=\}return \3\})/,
    '$1/^\\d{4}\\//.test($3)?$3.slice(0,5).replace("/","-")+$2:$2',
  ],
  // The same for one that was just saved: its branch and its unsaved text are found again by what it is known by.
  [
    /(,([\w$]+)=\{id:[\w$]+,slug:[\w$]+\?([\w$]+):)([\w$]+),subPath:\3,/,
    '$1/^\\d{4}\\//.test($3)&&!$4.startsWith($3.slice(0,4)+"-")?$3.slice(0,4)+"-"+$4:$4,subPath:$3,',
  ],
  [
    /(savingEntry:([\w$]+),savingAssets:[\w$]+,options:[\w$]+,collectionName:[\w$]+,fileName:[\w$]+,slug:)[\w$]+/,
    '$1$2.slug',
  ],
  // A language that is added later lies beside the first one, not in the folder of the year that it is now.
  [
    /(originalEntry:([\w$]+),currentValues:[\w$]+,isIndexFile:.{0,700}?\}\):)(?=[\w$]+\?[\w$]+\([\w$]+,\{collection:)/,
    '$1$2?.subPath?$2.subPath:',
  ],
  // A new folder is none that this year has, in whatever language its texts are.
  [
    /(\(([\w$]+),([\w$]+)\)=>)([\w$]+)\(\2\)\.map\(([\w$]+)=>\3\?\5\.locales\[\3\]\?\.slug:\5\.slug\)(?=\.filter\(Boolean\))/,
    `$1($2.startsWith("${BULLETINS}")?["${BULLETINS}","${ENGLISH_BULLETINS}"]:[$2]).flatMap((each)=>$4(each))` +
      '.map(({subPath})=>subPath.replace(/\\/index(?:\\.\\w+)?$/,"").replace(new Date().getFullYear()+"/",""))',
  ],
  // The parser gets the name of a file, too, since that says its language.
  [
    /(async\(\{text:([\w$]+)=``,path:([\w$]+),folder:[\s\S]{0,700}?\?\.parser;if\(([\w$]+)\)return )\4\(\2\)/,
    '$1$4($2,$3)',
  ],
];

/** The preview renders Markdown by the code of the build, of which a browser lacks three modules; it uses little of them. */
const NODE_MODULES: Readonly<Record<string, string>> = {
  'node:buffer': 'export const isUtf8 = () => true;',
  'node:net':
    'export class BlockList { addSubnet() {} check() { return false; } } export const isIP = () => 0;',
  'node:path': 'export default { posix: { join: (...parts) => parts.filter(Boolean).join("/") } };',
};

const FOR_BROWSERS: Plugin = {
  name: 'for-browsers',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^node:/ }, ({ path: name }) => ({ path: name, namespace: 'node' }));
    onLoad({ filter: /./, namespace: 'node' }, ({ path: name }) => ({ contents: NODE_MODULES[name] ?? '' }));
  },
};
