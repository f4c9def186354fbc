/** Data for machines inside a page; `<` is written so that no text can end the element. */
export function JsonLd({ data }: { data: unknown }) {
  const html = JSON.stringify(data).replaceAll('<', '\\u003c');
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: html }} />;
}
