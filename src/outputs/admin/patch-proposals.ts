/** Where the editor has said that somebody else has saved meanwhile: the name of its dictionary. */
const DICTIONARY = /Error\(([\w$]+)\(`save_conflict\.branch_moved`\)\)/;

/** What goes into each patch in place of this says that the bulletin has been changed by somebody else. */
const MOVED = 'MOVED';

const NAME = String.raw`[\w$]+`;

/** Each as a pattern whose names are those of a minified script, and what stands there instead. */
const PATCHES: readonly [fault: string, patch: string][] = [
  // GitHub: a commit goes on top of the one that the editor knows, and is refused elsewhere.
  [
    String.raw`let (?<head>${NAME})=(?<known>${NAME})\?void 0:(?<made>await ${NAME}\(${NAME}\),${NAME}=)(?<commit>await ${NAME}\(${NAME},\{\.\.\.${NAME},branch:${NAME},headOid:\k<head>\}\))`,
    'let $<head>=$<known>?$<known>.headSHA:$<made>$<commit>.catch(e=>{throw/ points? to /.test(e.cause?.message)?MOVED:e})',
  ],
  // GitHub: a branch for this bulletin is there, and its proposal is one that the editor has not read.
  [
    String.raw`return!${NAME}\.current&&!await (?<isOpen>${NAME})\((?<branch>${NAME})\)\?\((?<reset>await ${NAME}\(\k<branch>,(?<sha>${NAME})\)),\k<sha>\):void 0\}`,
    'if(await $<isOpen>($<branch>))throw MOVED;return $<reset>,$<sha>}',
  ],
  // GitLab: the same for both. It takes commits on top of anything, so it is asked where the branch stands.
  [
    String.raw`(?<before>\(await (?<ask>${NAME})\(\`/projects/\$\{(?<project>${NAME})\(\)\}/merge_requests\?state=opened&source_branch=.{0,300}?)return await (?<isOpen>${NAME})\((?<branch>${NAME})\)\?${NAME}\(${NAME},${NAME}\):(?<made>\(.{0,200}?)commit:(?<known>${NAME})\?(?<commit>await ${NAME}\(${NAME},\{\.\.\.${NAME},branch:(?<at>${NAME})\}\))`,
    '$<before>if(await $<isOpen>($<branch>))throw MOVED;return$<made>commit:$<known>?' +
      '(await $<ask>("/projects/"+$<project>()+"/repository/branches/"+encodeURIComponent($<at>))' +
      '.then(({commit:e})=>{if(e.id!==$<known>.headSHA)throw MOVED}),$<commit>)',
  ],
];

/**
 * A proposal that somebody else has changed since the editor read it is not written over. The editor compares the main
 * branch alone with what it has read, and takes the branch of a proposal for its own; yet two people may have one open.
 *
 * @throws where there is nothing to patch: another version of the editor
 */
export function patchProposals(script: string): string {
  const say = DICTIONARY.exec(script)?.[1];
  if (!say) throw new Error(`the editor has nothing like ${DICTIONARY}`);
  const moved = `Error("moved",{cause:Error(${say}(\`save_conflict.modified\`))})`;
  const inserted = moved.replaceAll('$', '$$$$');
  return patched(
    script,
    PATCHES.map(([fault, patch]): [RegExp, string] => [new RegExp(fault), patch.replaceAll(MOVED, inserted)]),
  );
}

/** @throws where there is nothing to patch: another version of the editor */
export function patched(script: string, patches: readonly (readonly [RegExp, string])[]): string {
  return patches.reduce((text, [fault, patch]) => {
    const better = text.replace(fault, patch);
    if (better === text) throw new Error(`the editor has nothing like ${fault}`);
    return better;
  }, script);
}
