import sharp from 'sharp';

/** A picture that is wide enough for every place. */
export const PICTURE = await sharp({
  create: { width: 900, height: 10, channels: 3, background: '#9b1c1c' },
})
  .png()
  .toBuffer();
