/** The folders above a file, the topmost first: `vi/2017/a.html` → `vi`, `vi/2017`. */
export function foldersAbove(file: string): string[] {
  const folders: string[] = [];
  for (let at = file.indexOf('/'); at !== -1; at = file.indexOf('/', at + 1)) folders.push(file.slice(0, at));
  return folders;
}
