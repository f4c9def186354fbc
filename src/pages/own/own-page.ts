import type { PartlyLocalized } from '../../i18n/language.ts';
import type { Html } from '../../markdown/html.ts';
import { definePage } from '../page.ts';
import type { Url } from '../routes.ts';

/** What a template in the shell of the site has made, and what it says of itself. */
export interface OwnText {
  title: string;
  description: string;
  noindex: boolean;
  /** HTML: the template is the web master's, and as trusted as a layout. */
  html: string;
}

/** Plans one of the office's own pages in the shell of the site. */
export const ownPage = definePage(
  'own',
  (_, { title, description, noindex, html }: OwnText, translations: PartlyLocalized<Url>) => ({
    self: { title, description, noindex, html, translations: { ...translations } },
  }),
  ({ self }, { lang }, url) => ({
    lang,
    url,
    title: self.title,
    description: self.description,
    translations: self.translations,
    ...(self.noindex && { noindex: true }),
    body: self.html as Html,
    hasHeading: /<h1[\s>]/i.test(self.html),
  }),
);
