/**
 * Makes texts that are alike one text. Each that comes from a file or from another process takes memory of its own, and
 * sections, keywords and paths come again and again.
 */
export function sharedTexts(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const one = known.get(text) ?? text;
    known.set(one, one);
    return one;
  };
}
