/** The office's emblem, fit to be published. */
export interface Logo {
  ending: 'svg' | 'png' | 'jpg';
  /** A drawing's text; the bytes of a picture in base64. */
  data: string;
  /** Its size in pixels; of a drawing, its form. */
  width: number;
  height: number;
  /** Of a picture: a small square one for the tabs of browsers, a PNG in base64. A drawing serves as its own. */
  icon?: string;
}

export const logoBytes = ({ ending, data }: Pick<Logo, 'ending' | 'data'>): Buffer =>
  Buffer.from(data, ending === 'svg' ? 'utf8' : 'base64');
