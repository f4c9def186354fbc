import sharp from 'sharp';

const blank = sharp({ create: { width: 900, height: 480, channels: 3, background: '#9b1c1c' } });

/** A PNG that is wide enough for every place, and no strip: to fit a strip into a social network's form takes seconds. */
export const PICTURE = await blank.clone().png().toBuffer();

/** The same as a JPEG. */
export const PHOTO = await blank.clone().jpeg().toBuffer();
