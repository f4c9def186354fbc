import { encode } from 'uqr';

const SVG = 'http://www.w3.org/2000/svg';

/** Puts the page's address as a QR code at the foot of what is printed, with the day of printing. @param printed the words before the day */
export function preparePrint(printed: string): void {
  document.querySelector('.print-foot')?.remove();
  const address = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
  const foot = document.createElement('div');
  foot.className = 'print-only print-foot';
  const words = document.createElement('p');
  const day = new Intl.DateTimeFormat('vi-VN', { dateStyle: 'short', timeStyle: 'short' }).format(new Date());
  words.append(address, document.createElement('br'), `${printed} ${day}`);
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
