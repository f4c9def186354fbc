declare const trusted: unique symbol;

/** HTML that may be printed as it is: made by the Markdown renderer or by a layout, never by an editor. */
export type Html = string & { readonly [trusted]: true };
