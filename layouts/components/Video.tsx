import { hostOf } from '../../src/filters/addresses.ts';
import { duration, fileSize } from '../../src/filters/numbers.ts';
import type { Lang } from '../../src/i18n/language.ts';
import { messages } from '../../src/i18n/messages/messages.ts';
import type { BulletinProps, VideoProps } from '../../src/pages/props.ts';
import { PictureCaption } from './LeadPicture.tsx';
import { Picture } from './Picture.tsx';

interface Props {
  video: VideoProps;
  picture: BulletinProps['picture'];
  sizes: string;
  lang: Lang;
  title: string;
}

/** The video of a bulletin. Nothing of it is fetched before the reader asks for it, and nothing from another host at all. */
export function Video({ video, picture, sizes, lang, title }: Props) {
  const words = messages(lang);
  if ('address' in video) {
    return (
      <figure class="lead video">
        <a class="watch" href={video.address} rel="external noopener">
          {picture && <Picture picture={{ ...picture, alt: '' }} sizes={sizes} eager />}
          <span class="play">{words.video.watchOn(siteOf(video.address))}</span>
        </a>
        {picture && <PictureCaption picture={picture} lang={lang} />}
      </figure>
    );
  }
  const { url, type, size, seconds, captions } = video;
  const facts = [seconds && duration(seconds, lang), fileSize(size, lang)].filter(Boolean).join(', ');
  return (
    <figure class="lead video">
      {/* biome-ignore lint/a11y/useMediaCaption: a bulletin without captions is reported to its editor */}
      <video
        controls
        playsinline
        preload={picture ? 'none' : 'metadata'}
        poster={picture?.url}
        aria-label={`${words.video.name}: ${title}`}
      >
        <source src={url} type={type} />
        {captions.map((each, i) => (
          <track
            key={each.lang}
            kind="captions"
            srclang={each.lang}
            label={words.video.captions[each.lang]}
            src={each.url}
            default={i === 0 && each.lang === lang}
          />
        ))}
        <a href={url}>{words.video.name}</a>
      </video>
      {picture && <PictureCaption picture={picture} lang={lang} />}
      <p class="video-facts">
        <a href={url} download>
          {words.video.download}
        </a>{' '}
        <span class="card-meta">(MP4, {facts})</span>
      </p>
    </figure>
  );
}

/** The sites that readers know by name, by the ends of their hosts. */
const SITES: Readonly<Record<string, string>> = {
  'youtube.com': 'YouTube',
  'youtu.be': 'YouTube',
  'youtube-nocookie.com': 'YouTube',
  'facebook.com': 'Facebook',
  'fb.watch': 'Facebook',
};

function siteOf(address: string): string {
  const host = hostOf(address);
  const known = Object.keys(SITES).find((end) => host === end || host.endsWith(`.${end}`));
  return (known && SITES[known]) ?? host;
}
