import type { Element } from 'hast';
import { attribute } from '../hast.ts';

const LATE = ['dataSrc', 'dataLazySrc', 'dataOriginal'];
const SIZES = ['srcSet', 'dataSrcset', 'dataLazySrcset'];

/**
 * Where a picture lies. Of one that is loaded late the address stands elsewhere than in `src`, which has a placeholder; of
 * several sizes the first one is taken. A picture in its own address counts where there is no other, and it is more than a dot.
 */
export function sourceOf(image: Element): string {
  const written = (name: string) => attribute(image, name).trim();
  const addresses = [
    ...[...LATE, 'src'].map(written),
    ...SIZES.map((name) => written(name).split(/,?\s/)[0] ?? ''),
  ].filter((address) => address !== '');
  return (
    addresses.find((address) => !isInline(address)) ?? addresses.find((address) => !isDot(address)) ?? ''
  );
}

const isInline = (address: string) => /^data:/i.test(address);

/** So many of the first bytes of a picture say its size, in base64. */
const HEAD_LENGTH = 32;

/** Whether a picture in its own address is too small to show anything. */
function isDot(address: string): boolean {
  const [, head = ''] = /^data:image\/[^,]*;base64,(.*)$/is.exec(address) ?? [];
  const bytes = Buffer.from(head.slice(0, HEAD_LENGTH), 'base64');
  if (bytes.length < 24) return false;
  if (bytes.toString('latin1', 0, 3) === 'GIF')
    return bytes.readUInt16LE(6) <= 3 && bytes.readUInt16LE(8) <= 3;
  const isPng = bytes.toString('latin1', 1, 4) === 'PNG';
  return isPng && bytes.readUInt32BE(16) <= 3 && bytes.readUInt32BE(20) <= 3;
}

/** The picture of a `picture`, with the sizes that stand beside it. */
export function pictureIn(images: readonly Element[], sources: readonly Element[]): Element[] {
  const srcSet = sources
    .flatMap((source) => SIZES.map((name) => attribute(source, name).trim()))
    .find((sizes) => sizes !== '');
  return images
    .slice(0, 1)
    .map((image) => ({ ...image, properties: { ...(srcSet && { srcSet }), ...image.properties } }));
}
