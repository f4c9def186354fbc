import { encode } from 'uqr';
import { momentIn } from './moment.ts';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Puts the page's address as a QR code at the foot of what is printed, with the moment of printing.
 * @param printed the words before the moment
 * @param zone the site's
 */
export function startPrint(printed: string, zone: string): void {
  const prepare = () => putFoot(`${printed} ${momentIn(zone)}`);
  prepare();
  addEventListener('beforeprint', prepare);
}

function putFoot(moment: string): void {
  document.querySelector('.print-foot')?.remove();
  const address = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
  const foot = document.createElement('div');
  foot.className = 'print-only print-foot';
  const words = document.createElement('p');
  words.append(address, document.createElement('br'), moment);
  foot.append(qrCode(address), words);
  document.querySelector('main')?.append(foot);
}

function qrCode(text: string): SVGElement {
  const { data, size } = encode(text, { ecc: 'M', border: 2 });
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', `0 0 ${size} ${size}`);
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', text);
  const path = document.createElementNS(SVG, 'path');
  const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  path.setAttribute('d', dark.join(''));
  svg.append(path);
  return svg;
}
