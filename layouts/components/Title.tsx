import { titlePieces } from '../../src/filters/document-numbers.ts';

/** A title for readers: a document's number in it stays in one line. The characters are those of the title. */
export function Title({ text }: { text: string }) {
  if (!mayHoldNumber(text)) return <>{text}</>;
  return (
    <>
      {titlePieces(text).map((piece) =>
        piece.isNumber ? <span class="document-number">{piece.text}</span> : piece.text,
      )}
    </>
  );
}

/** Most titles hold no slash with a hyphen behind it, and are not taken apart. */
function mayHoldNumber(text: string): boolean {
  const slash = text.indexOf('/');
  return slash !== -1 && text.includes('-', slash);
}
