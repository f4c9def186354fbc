import type { BodyProblems, Garbling } from '../../catalogue/body.ts';
import type { Texts } from '../../problem.ts';
import { meant, PARTS } from './terms.ts';

/** In English, the problems of the text of a bulletin or a page. */
export const body: Texts<BodyProblems> = {
  'body-missing': () => [
    'There is no text.',
    'Write it after the second line of “---”; a bulletin may have a link or attachments instead.',
  ],
  'comment-unclosed': () => [
    'The comment “<!--” has no “-->” at its end, so the rest would not be shown.',
    'Add “-->” at the end of the comment, or delete it.',
  ],
  'conflict-marks': () => [
    'The file still holds conflict marks of git (<<<<<<<, >>>>>>>): two versions of one passage.',
    'Keep the right one, delete the other and the lines of marks; if in doubt, ask who edited it with you.',
  ],
  'container-unclosed': ({ name }) => [
    `The block “::: ${name}” is not closed.`,
    'Add a line of “:::” alone where it ends. A block around another one opens and closes with “::::”.',
  ],
  'container-unknown': ({ name, allowed, near }) => [
    `There is no block called “${name}”.${meant(near)}`,
    `Use one of: ${allowed}.`,
  ],
  'fence-unclosed': ({ mark }) => [
    `The code that begins with “${mark}” is never closed: all that follows is printed as code.`,
    `Write a line of “${mark}” alone where it ends. If it is no code, delete this line.`,
  ],
  'front-matter-pasted': () => [
    'Front matter (title, status, editorial record …) was pasted into the text, where readers would see it.',
    'Delete these lines from the text; a file has one front matter, between its first two “---” lines.',
  ],
  'heading-as-text': ({ line }) => [
    'This line begins with “#” without a blank behind it, and is printed as it is.',
    `If it is a heading, write “${line}”.`,
  ],
  'html-as-text': ({ tag, right }) => [
    `The HTML “${tag}” will be shown to readers as it is.`,
    right
      ? `Write “${right}” instead, and remove the HTML.`
      : 'Remove it; use **bold**, *italic*, lists and tables of Markdown.',
  ],
  'image-outside-text': ({ url }) => [
    `The picture “${url}” is not in the bulletin's folder and will not be shown.`,
    'Copy it beside the text and write its name alone (jpg, png or webp).',
  ],
  'lines-joined': () => [
    'This line is printed in one line with the line above it.',
    'Leave an empty line between them, or write “\\” at the end of the line above; for a list, begin each line with “- ”.',
  ],
  'language-mixed': ({ found }) =>
    found === 'vi'
      ? [
          'This English file is written in Vietnamese.',
          'Translate it; until then delete index.en.md, and readers see the Vietnamese version.',
        ]
      : [
          'This Vietnamese file is written in English.',
          'Write it in Vietnamese; where there is an English version alone, rename the file to index.en.md.',
        ],
  'link-broken': ({ url, near }) =>
    url.includes('#')
      ? [
          `The link “${url}” leads to no heading.${meant(near)}`,
          'The address of a heading is its words in small letters without marks, joined by hyphens: “What to bring” is #what-to-bring.',
        ]
      : [
          `The link “${url}” leads to no page of this site.${meant(near)}`,
          'Check the bulletin’s id (the year and the folder’s name, such as 2017/first-meeting) or the address.',
        ],
  'mail-pasted': () => [
    'Here is the head of an e-mail that was copied into the text (it is not repeated here), and readers will see it.',
    'Remove these lines; keep only what is to be published.',
  ],
  'private-health': () => [
    'Here somebody’s health is spoken of, beside a number of theirs (it is not repeated here).',
    'Remove the number and what tells who it is; keep it only where that person agreed and the law allows it.',
  ],
  'private-number': () => [
    'Here is the number of somebody’s papers: identity card, citizen’s number or passport (it is not repeated here).',
    'Remove it, or keep its last digits alone: *********345. Numbers of personal papers may not be published.',
  ],
  'private-value': ({ key }) => [
    `Here is what “${key}” says, which is private and never published (it is not repeated here).`,
    'Remove it here; if it is meant to be published, remove that line of “editorial”.',
  ],
  'placeholder-left': ({ found, more }) => [
    `“${found}” is a placeholder that nobody has replaced${more > 0 ? ` (${more} more in this file)` : ''}.`,
    'Write what belongs here, or delete it.',
  ],
  'text-garbled': ({ encoding, written, meant }) => [
    `“${written}” is garbled${meant ? `, perhaps for “${meant}”` : ''}: ${GARBLED[encoding]}.`,
    encoding === 'telex' || encoding === 'vni-typed'
      ? 'Switch the keyboard program on and type the passage again.'
      : encoding === 'tcvn3' || encoding === 'vni'
        ? 'Convert the whole passage to Unicode with UniKey (Ctrl+Shift+F6) and paste it again.'
        : 'Copy the passage from the original again, and look through the text from here on.',
  ],
  'list-indent': ({ sign }) => [
    'This item is indented, but not enough for a level of its own: it is printed at the level of the item above.',
    `For a level below, write two blanks in front of “${sign}” for each level; else delete the blank.`,
  ],
  'table-as-text': ({ fault, dashes, row }) => [TABLE_FAULTS[fault], tableRemedy(fault, dashes, row)],
  'table-row-long': ({ cells, columns, isByTabs }) => [
    `This row has ${cells} cells, its table ${columns} ${columns === 1 ? 'column' : 'columns'}: the rest would be lost.`,
    isByTabs
      ? 'Add a tab and the name of a column to the first row for each cell, or remove a tab here; or fix it in Excel and copy the whole table again.'
      : 'Add columns to the first row and to the row of dashes, or remove a “|”. A bar inside a cell is written “\\|”.',
  ],
  'table-row-short': ({ cells, columns, isByTabs }) => [
    `This row has ${cells} ${cells === 1 ? 'cell' : 'cells'}, its table ${columns} columns: the last cells stay empty.`,
    isByTabs
      ? 'Check that each cell stands in its column. For an empty one type a tab; join a cell that is broken into two lines.'
      : 'Check that each cell stands in its column. Write “| |” for an empty one.',
  ],
  'text-too-many': ({ what, limit }) => [
    `The text has ${PARTS[what](limit)}.`,
    'Shorten it, or make several bulletins of it; publish long tables and lists as an attached file.',
  ],
  'text-twin': ({ other }) => [
    `This bulletin has the same title and the same text as ${other}.`,
    'If its folder was copied to begin a new one, write the title and text anew; if it was published twice, delete one and put its address into the aliases of the other.',
  ],
  'text-unreadable': () => [
    'Bantin cannot read this file: something in it is too long or too deeply nested.',
    'Split the text, or send the file to the person in charge of the technical side.',
  ],
  'tone-marks-mixed': ({ first, second }) => [
    `Tone marks are placed in two ways: “${first}” and “${second}”.`,
    'Use one way throughout, so that a search finds every place.',
  ],
  'weekday-wrong': ({ written, actual }) => [
    `“${written}”: that day is a ${actual.en}.`,
    'Correct the weekday or the date.',
  ],
};

const TABLE_FAULTS = {
  dashes: 'These lines are no table: the row of dashes has another number of columns than the row above it.',
  'no-dashes': 'These lines are no table: the row of dashes below the first row is missing.',
  signs: 'These lines are no table: the row of dashes is written with another sign than “-”.',
  blanks: 'Columns that are made by blanks run together into one line.',
  'tab-count': 'This row has another number of tabs than the one below, so that they make no table.',
  grid: 'A table that is drawn with “+---+” is printed as it is.',
  'one-cell': 'This line has no tab and cuts the table in two: the rows below belong to it no more.',
  'blank-line': 'This row belongs to no table: an empty line stands between it and the table above.',
} as const;

function tableRemedy(fault: keyof typeof TABLE_FAULTS, dashes: string, row: string | undefined): string {
  if (fault === 'blanks')
    return `For a table, write the first row as “${row ?? '| … | … |'}”, below it “${dashes}”, and the other rows likewise; else write a line for each.`;
  if (fault === 'tab-count')
    return 'Give each row as many tabs, empty cells too; or fix the table in Excel and copy all of it again.';
  if (fault === 'grid')
    return 'Write the rows with “|” alone, and below the first one a row of dashes such as “|---|---|”.';
  if (fault === 'one-cell')
    return 'Join it to the cell above if it is a part of that; for a row, type a tab at its end for each empty cell; if it is no part of the table, leave a blank line above and below.';
  if (fault === 'blank-line')
    return 'Delete the empty line above. For a table of its own, write a first row and a row of dashes.';
  if (fault === 'signs' || fault === 'dashes')
    return `Write the row of dashes below the names of the columns as “${dashes}”.`;
  return `Write “${dashes}” below the row with the names of the columns.`;
}
/** How letters came to be garbled. */
const GARBLED: Readonly<Record<Garbling, string>> = {
  tcvn3: 'it is written in TCVN3 (for fonts like .VnTime), not in Unicode',
  vni: 'it is written in VNI (for fonts like VNI-Times), not in Unicode',
  'utf-8-twice': 'UTF-8 was read in another encoding and saved again',
  'question-marks': 'letters with marks are lost, and question marks stand in their place',
  lost: 'letters are lost or cannot be read',
  codes: 'codes stand in the place of letters with marks',
  telex: 'it was typed in the Telex way while no keyboard program was on',
  'vni-typed': 'it was typed in the VNI way while no keyboard program was on',
};
