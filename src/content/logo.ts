/** What an SVG may not hold when it is published from an office's own address: code, and addresses of other files. */
const FORBIDDEN: readonly [RegExp, string][] = [
  [/<\s*(?:\w+:)?script/i, '<script>'],
  [/<\s*(?:\w+:)?foreignObject/i, '<foreignObject>'],
  [/<!(?:DOCTYPE|ENTITY)/i, '<!DOCTYPE>'],
  [/\son[a-z]+\s*=/i, 'on…='],
  [/(?:href|src)\s*=\s*["']?\s*(?!#|["'#])[^\s"']/i, 'href'],
  [/url\s*\(\s*["']?(?!#)/i, 'url(…)'],
  [/@import/i, '@import'],
  [/<\?xml-stylesheet/i, '<?xml-stylesheet?>'],
];

/** What is wrong with a logo, in a word, or nothing: it must be an SVG that holds no code and asks for no other file. */
export function logoFault(svg: string): string | undefined {
  if (!/^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)*<svg[\s>]/i.test(svg)) return '≠ SVG';
  return FORBIDDEN.find(([pattern]) => pattern.test(svg))?.[1];
}
