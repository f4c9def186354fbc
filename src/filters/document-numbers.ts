/** A piece of a title, and whether it is a document's number. */
export interface TitlePiece {
  text: string;
  isNumber: boolean;
}

/**
 * A title in pieces, the documents' numbers apart (`27/2025/QĐ-UBND`, with the brackets and points at it): browsers
 * end lines at their hyphens and slashes.
 */
export function titlePieces(title: string): TitlePiece[] {
  const pieces: TitlePiece[] = [];
  for (const text of title.split(/(?<=\s)(?=\S)|(?<=\S)(?=\s)/)) {
    const isNumber = isDocumentNumber(text);
    const last = pieces.at(-1);
    if (last && !isNumber && !last.isNumber) last.text += text;
    else if (text !== '') pieces.push({ text, isNumber });
  }
  return pieces;
}

/** A digit before the first slash and a hyphen after it. */
function isDocumentNumber(word: string): boolean {
  const slash = word.indexOf('/');
  return slash > 0 && /\p{N}/u.test(word.slice(0, slash)) && word.includes('-', slash);
}
