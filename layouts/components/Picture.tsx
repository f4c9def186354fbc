import { type Picture as PictureProps, pictureClass } from '../../src/markdown/resolve.ts';

interface Props {
  picture: PictureProps & { alt: string };
  /** How wide it is shown, as the attribute `sizes` says it. */
  sizes: string;
  /** The first and largest picture of a page is fetched at once, all others when they come near. */
  eager?: boolean | undefined;
}

/** A picture of which the browser chooses format and width. */
export function Picture({ picture, sizes, eager }: Props) {
  const { url, width, height, alt, sources } = picture;
  return (
    <picture>
      {sources.slice(0, -1).map(({ type, srcset }) => (
        <source key={type} type={type} srcset={srcset} sizes={sizes} />
      ))}
      <img
        src={url}
        srcset={sources.at(-1)?.srcset}
        sizes={sizes}
        width={width}
        height={height}
        class={pictureClass(width, height)}
        alt={alt}
        loading={eager ? 'eager' : 'lazy'}
        fetchpriority={eager ? 'high' : undefined}
        decoding="async"
      />
    </picture>
  );
}
