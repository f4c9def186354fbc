import fs from 'node:fs';
import path from 'node:path';
import { CODE_HASH, PROJECT } from '../../system/code.ts';
import { blobHash, shortHash } from '../../system/hash.ts';
import { writeAtomically } from '../../system/write-atomically.ts';

/** The bundled editor. */
export interface Editor {
  /** The script that the page loads, beside it. */
  script: string;
  /** Its files, by their paths below the page's folder, and where they are kept. */
  files: { file: string; hash: string; from: string }[];
}

/** Which files there are, beside them. */
interface EditorList {
  /** What it was bundled from (`sourcesHash`). */
  from: string;
  script: string;
  files: [file: string, hash: string][];
}

const LIST = 'editor.json';

/** Where the published package has it: offices do not install the editor's own package, which is larger than all the rest. */
export const PACKED = path.join(PROJECT, 'editor');

/** The scripts that are bundled with it. */
const SCRIPTS = path.join(PROJECT, 'layouts/assets/admin');

/** The editor of the package, or as it was bundled for an earlier build, or bundled now: that takes some seconds. */
export async function cachedEditor(cache: string): Promise<Editor> {
  const folder = path.join(cache, sourcesHash());
  const packed = readEditor(PACKED);
  const [at, list] = packed ? [PACKED, packed] : [folder, readEditor(folder) ?? (await writeEditor(folder))];
  return {
    script: list.script,
    files: list.files.map(([file, hash]) => ({ file, hash, from: path.join(at, hash) })),
  };
}

/** Bundles it into a folder, each file under its hash. */
export async function writeEditor(folder: string): Promise<EditorList> {
  // The published package brings it, and has nothing to bundle it from.
  const { bundleEditor } = await import('./bundle-editor.ts');
  const { script, files } = await bundleEditor();
  const hashed = files.map(({ file, bytes }) => ({ file, bytes, hash: blobHash(bytes) }));
  for (const { bytes, hash } of hashed) writeAtomically(path.join(folder, hash), bytes);
  const list: EditorList = {
    from: sourcesHash(),
    script,
    files: hashed.map(({ file, hash }) => [file, hash]),
  };
  writeAtomically(path.join(folder, LIST), JSON.stringify(list));
  return list;
}

/** Of all code, and of the versions of all packages with it. */
function sourcesHash(): string {
  const scripts = fs.readdirSync(SCRIPTS).map((name) => blobHash(fs.readFileSync(path.join(SCRIPTS, name))));
  return shortHash(JSON.stringify([CODE_HASH, ...scripts]));
}

/** Nothing where it is not there, of other sources, or damaged. */
export function readEditor(folder: string): EditorList | undefined {
  try {
    const list = JSON.parse(fs.readFileSync(path.join(folder, LIST), 'utf8')) as EditorList;
    const isWhole = list.files.every(
      ([, hash]) => blobHash(fs.readFileSync(path.join(folder, hash))) === hash,
    );
    return list.from === sourcesHash() && isWhole ? list : undefined;
  } catch {
    // It is bundled.
    return undefined;
  }
}
