import type { PartlyLocalized } from '../../i18n/language.ts';
import type { Html } from '../../markdown/html.ts';
import { definePage } from '../page.ts';
import type { Url } from '../routes.ts';

/** What a template in the shell of the site has made, and what it says of itself. */
export interface CustomText {
  title: string;
  description: string;
  noindex: boolean;
  /** HTML: the template is the web master's, and as trusted as a layout. */
  html: string;
}

/** Plans one of the office's custom pages in the shell of the site. */
export const customPage = definePage(
  'custom',
  (_, { title, description, noindex, html }: CustomText, translations: PartlyLocalized<Url>) => ({
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
