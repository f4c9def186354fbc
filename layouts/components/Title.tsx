import { titlePieces } from '../../src/filters/document-numbers.ts';

/** A title for readers: a document's number in it stays in one line. The characters are those of the title. */
export function Title({ text }: { text: string }) {
  return (
    <>
      {titlePieces(text).map((piece) =>
        piece.isNumber ? <span class="document-number">{piece.text}</span> : piece.text,
      )}
    </>
  );
}
