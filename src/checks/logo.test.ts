import { describe, expect, test } from 'vitest';
import { drawingSize, logoFault } from './logo.ts';

const svg = (inside: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg"${attributes}>${inside}</svg>`;

describe('drawings', () => {
  test.for([
    svg('<path d="M0 0h9v9z"/>'),
    `<?xml version="1.0"?>\n<!-- a -->\n${svg('<g id="a"/><use href="#a"/><use xlink:href="#a"/>')}`,
    svg('<linearGradient id="g"/><rect fill="url(#g)"/><rect fill="url( \'#g\' )"/>'),
    svg('<style>.a{fill:#9b1c1c}</style><title>Biểu trưng</title>'),
    svg('<sodipodi:namedview/><metadata><rdf:RDF><cc:Work/></rdf:RDF></metadata>'),
    svg('<filter><feGaussianBlur/></filter>'),
  ])('%s', (text) => {
    expect(logoFault(text)).toBeUndefined();
  });
});

describe('no drawings, or dangerous ones', () => {
  test.for<[string, string]>([
    ['', '≠ SVG'],
    ['<html><svg></svg></html>', '≠ SVG'],
    ['PNG', '≠ SVG'],
    [svg('<script>alert(1)</script>'), '<script>'],
    [svg('<svg:script/>'), '<svg:script>'],
    [svg('<SCRIPT/>'), '<SCRIPT>'],
    [svg('<foreignObject><body/></foreignObject>'), '<foreignObject>'],
    [svg('<iframe srcdoc="x"/>'), '<iframe>'],
    [svg('<set attributeName="href" to="#a"/>'), '<set>'],
    [svg('<animate/>'), '<animate>'],
    [svg('<a/>'), '<a>'],
    [svg('', ' onload="alert(1)"'), 'on…='],
    [svg('<path/onclick=alert(1) />'), 'on…='],
    [svg('<path d="a"onclick="alert(1)"/>'), 'on…='],
    [svg('<image href="https://a.example/b.png"/>'), 'href'],
    [svg('<image href="data:image/png;base64,x"/>'), 'href'],
    [svg("<image xlink:href = 'b.png'/>"), 'href'],
    [svg('<use href="&#106;avascript:alert(1)"/>'), 'href'],
    [svg('<rect fill="url(https://a.example/#b)"/>'), 'url(…)'],
    [svg('<rect style="fill:url( \'b.svg#c\' )"/>'), 'url(…)'],
    [svg('<style>@import "a.css";</style>'), '@import'],
    [svg('<style>&#64;import "a.css";</style>'), '@import'],
    [`<!DOCTYPE svg [<!ENTITY a "b">]>${svg('')}`, '<!DOCTYPE>'],
    [`<?xml-stylesheet href="#a"?>${svg('')}`, '<?xml-stylesheet?>'],
    [svg('<?xml-stylesheet href="#a"?>'), '<?xml-stylesheet?>'],
  ])('%s', ([text, expected]) => {
    expect(logoFault(text)).toBe(expected);
  });
});

describe('the form of a drawing', () => {
  test.for<[string, { width: number; height: number }]>([
    [svg('', ' viewBox="0 0 64 32" width="9" height="9"'), { width: 64, height: 32 }],
    [svg('', " viewBox='-1.5, -2 ,120.5,40'"), { width: 120.5, height: 40 }],
    [svg('', ' width="300px" height="100"'), { width: 300, height: 100 }],
    [`<?xml version="1.0"?>\n<!-- <svg a> -->\n${svg('', '\n\tviewBox="0 0 3 2"')}`, { width: 1, height: 1 }],
    [svg('<svg viewBox="0 0 5 1"/>'), { width: 1, height: 1 }],
    [svg('', ' width="100%" height="100%"'), { width: 1, height: 1 }],
    [svg('', ' viewBox="0 0 0 0"'), { width: 1, height: 1 }],
    [svg('', ` data-a="${'viewBox="1 '.repeat(20_000)}"`), { width: 1, height: 1 }],
  ])('%#', ([text, size]) => {
    expect(drawingSize(text)).toEqual(size);
  });
});
