import type { Card } from '../../src/pages/props.ts';

/** The small picture of a line in a list; nothing where the bulletin has none. */
export function Thumbnail({ card }: { card: Card }) {
  if (!card.thumbnail) return null;
  const { url, width, height, alt, sources } = card.thumbnail;
  return (
    <picture>
      {sources.map((source) => (
        <source key={source.type} type={source.type} srcset={source.url} />
      ))}
      <img
        src={url}
        width={width}
        height={height}
        class="thumbnail"
        alt={alt}
        loading="lazy"
        decoding="async"
      />
    </picture>
  );
}
