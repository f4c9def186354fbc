/**
 * The part of an old path's look-up in which a query stands, by its last two letters or digits: a path with ten thousand
 * queries (`ChiTiet.aspx?ID=…`) must not make a reader load them all. Shared by the build and the browser.
 * @param query as a browser sends it, in lower case
 */
export function lookupPart(query: string): string {
  return query.replace(/[^a-z0-9]/g, '').slice(-2) || '0';
}
