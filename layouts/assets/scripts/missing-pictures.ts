/** Where a picture cannot be had, its description stands in its place: no network, and it was never kept. */
export function describeMissingPictures(): void {
  addEventListener(
    'error',
    ({ target }) => {
      if (target instanceof HTMLImageElement && target.matches('main [srcset]')) describe(target);
    },
    true,
  );
  // Those that came before this script.
  for (const picture of document.querySelectorAll<HTMLImageElement>('main img[srcset]'))
    if (picture.complete && picture.naturalWidth === 0) describe(picture);
}

function describe(picture: HTMLImageElement): void {
  if (!picture.alt) return;
  const words = document.createElement('span');
  words.className = 'picture-missing';
  words.textContent = picture.alt;
  const whole = picture.closest('picture') ?? picture;
  whole.replaceWith(words);
  const { srcset } = picture;
  const again = () => {
    words.replaceWith(whole);
    picture.srcset = srcset;
  };
  addEventListener('online', again, { once: true });
}
