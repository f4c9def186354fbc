import { dataOf, template } from '../src/eleventy/page-template.ts';
import { messages } from '../src/i18n/messages/messages.ts';
import { Document } from './components/Document.tsx';
import { WhereNext } from './components/WhereNext.tsx';

export const data = dataOf('redirect');

/** At an old address, on hosts that redirect nothing themselves. Where a query decides, its script looks that up. */
export default template<'redirect'>((page, chrome) => {
  const words = messages(page.lang);
  const { target, lookup } = page;
  return (
    <Document page={page} chrome={chrome} {...(target && !lookup && { refresh: target.url })}>
      <h1 data-lookup={lookup}>{words.redirect.title}</h1>
      <p>{words.redirect.text}</p>
      <WhereNext page={page} chrome={chrome} first={target ? [target] : []} />
    </Document>
  );
});
