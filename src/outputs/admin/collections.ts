/** The collections of the web editor: its own code, its configuration and the scripts of its page name them. */
export const BULLETINS = 'bulletins';

/** Bulletins without a Vietnamese version, whose English one holds all fields. */
export const ENGLISH_BULLETINS = 'bulletins-en';

export const PAGES = 'pages';

/** How texts are read and written: of a site in both languages, or where all is in one. */
export const FORMATS = { both: 'bantin-frontmatter', one: 'bantin-frontmatter-one' } as const;

/** The field of a form that stands for an empty description (`imageAlt: ""`), which an empty field cannot say. */
export const IS_DECORATION = 'imageIsDecoration';
