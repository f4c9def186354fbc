/** The elements of a drawing. Anything else could hold code, pages or sound. */
const ELEMENTS = new Set(
  (
    'svg g path rect circle ellipse line polyline polygon text tspan textpath defs use symbol title desc metadata ' +
    'lineargradient radialgradient stop clippath mask pattern marker style filter image switch'
  ).split(' '),
);

/** Elements that drawing programs write for themselves: inert. */
const FOREIGN_ELEMENT = /^(?:sodipodi|inkscape|rdf|cc|dc):|^fe[a-z]+$/;

/** What an SVG may not hold when it is published from an office's own address: code, and addresses of other files. */
const FORBIDDEN: readonly [RegExp, string][] = [
  [/<!(?:DOCTYPE|ENTITY)/i, '<!DOCTYPE>'],
  [/[\s/"']on[a-z]+\s*=/i, 'on…='],
  [/(?:href|src)\s*=\s*["']?\s*(?!#|["'#])[^\s"']/i, 'href'],
  [/javascript:/i, 'javascript:'],
  [/url\s*\((?!\s*["']?\s*#)/i, 'url(…)'],
  [/@import/i, '@import'],
  [/<\?xml-stylesheet/i, '<?xml-stylesheet?>'],
];

/** What is wrong with a logo, in a word, or nothing: it must be an SVG that holds no code and asks for no other file. */
export function logoFault(written: string): string | undefined {
  const svg = written.replace(
    /&#(?:x([0-9a-f]{1,6})|(\d{1,7}));?/gi,
    (entity, hex?: string, decimal?: string) => {
      const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
    },
  );
  if (!/^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)*(?:<!DOCTYPE|<svg[\s>/])/i.test(svg)) return '≠ SVG';
  const found = FORBIDDEN.find(([pattern]) => pattern.test(svg))?.[1];
  if (found) return found;
  const names = svg.matchAll(/<\s*([a-z][^\s/>]*)/gi);
  const element = [...names].map(([, name = '']) => name).find((name) => !isDrawn(name.toLowerCase()));
  return element && `<${element.slice(0, 40)}>`;
}

const NUMBER = '([\\d.]+)';
const VIEW_BOX = new RegExp(
  `^[^>]*\\sviewBox\\s*=\\s*["']\\s*[-\\d.]+[\\s,]+[-\\d.]+[\\s,]+${NUMBER}[\\s,]+${NUMBER}`,
  'i',
);
const side = (name: string) => new RegExp(`^[^>]*\\s${name}\\s*=\\s*["']\\s*${NUMBER}(?:px)?\\s*["']`, 'i');
const WIDTH = side('width');
const HEIGHT = side('height');

/** The form of a drawing as it says itself; a square where it says nothing. */
export function drawingSize(svg: string): { width: number; height: number } {
  const root = svg.slice(svg.search(/<svg[\s>]/i));
  const box = VIEW_BOX.exec(root);
  const width = Number(box?.[1] ?? WIDTH.exec(root)?.[1]);
  const height = Number(box?.[2] ?? HEIGHT.exec(root)?.[1]);
  return width > 0 && height > 0 ? { width, height } : { width: 1, height: 1 };
}

const isDrawn = (name: string) => ELEMENTS.has(name) || FOREIGN_ELEMENT.test(name);
