import sharp from 'sharp';

const drawn = (color: string) => sharp({ create: { width: 60, height: 40, channels: 3, background: color } });
export const BRIDGE = await drawn('#3b6ea5').jpeg().toBuffer();
export const MAP = await drawn('#6b8e23').png().toBuffer();
export const SCAN = await drawn('#eeeeee').tiff().toBuffer();
/** The head of an Enhanced Metafile: nothing that a browser shows. */
export const EMF = Buffer.concat([
  Buffer.from([1, 0, 0, 0]),
  Buffer.alloc(36),
  Buffer.from(' EMF'),
  Buffer.alloc(60),
]);
