import type { ShareTarget } from '../../src/content/fields/settings-schema.ts';
import type { Lang } from '../../src/i18n/language.ts';
import { messages } from '../../src/i18n/messages/messages.ts';

interface Props {
  targets: readonly ShareTarget[];
  /** The page's whole address. */
  address: string;
  title: string;
  lang: Lang;
}

/** Plain links to the networks' own share pages: nothing of theirs is loaded here. The copy button needs the script. */
export function ShareLinks({ targets, address, title, lang }: Props) {
  const words = messages(lang);
  if (targets.length === 0) return null;
  const written = { address: encodeURIComponent(address), title: encodeURIComponent(title) };
  return (
    <div class="share">
      <span>{words.share}:</span>
      <ul>
        {targets.map((target) =>
          target === 'copy' ? (
            <li key={target} class="needs-script" hidden>
              <button
                type="button"
                data-copy={address}
                data-copied={words.copied}
                data-failed={words.copyFailed}
              >
                {words.copyLink}
              </button>
            </li>
          ) : (
            <li key={target}>
              <a href={shareAddress(target, address, written)} rel="noopener nofollow">
                {words.shareOn[target]}
              </a>
            </li>
          ),
        )}
      </ul>
      <span class="share-status" role="status" />
    </div>
  );
}

/** @param written address and title as an address holds them */
function shareAddress(
  target: Exclude<ShareTarget, 'copy'>,
  address: string,
  { address: url, title: text }: { address: string; title: string },
): string {
  switch (target) {
    case 'facebook':
      return `https://www.facebook.com/sharer/sharer.php?u=${url}`;
    case 'zalo':
      // The page that Zalo's own share button opens; it takes the address as base64 of a small JSON text.
      return `https://button-share.zalo.me/share_external?layout=1&color=blue&customize=false&d=${encodeURIComponent(btoa(JSON.stringify({ url: address })))}&shareType=0`;
    case 'x':
      return `https://x.com/intent/post?url=${url}&text=${text}`;
    case 'email':
      return `mailto:?subject=${text}&body=${url}`;
  }
}
