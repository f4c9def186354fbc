import type { CaptionsFault } from '../../problems/catalogue/media.ts';

/** The line that says from when to when a caption is shown: `00:01.000 --> 00:04.000`. */
const CUE =
  /^(?:\d{2,}:)?[0-5]\d:[0-5]\d\.\d{3}[ \t]+-->[ \t]+(?:\d{2,}:)?[0-5]\d:[0-5]\d\.\d{3}(?:[ \t]|$)/m;

/** The same in a file of SubRip, which players on computers take and browsers do not. */
const SUBRIP_CUE = /^\d{2}:\d{2}:\d{2},\d{3}[ \t]+-->/m;

/** What is wrong with a file of captions; browsers show none of one that is wrong, and say nothing (WebVTT, section 4). */
export function captionsFault(bytes: Buffer): CaptionsFault | undefined {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return 'encoding';
  }
  if (SUBRIP_CUE.test(text)) return 'subrip';
  if (!/^WEBVTT(?:[ \t\r\n]|$)/.test(text)) return 'head';
  return CUE.test(text.replaceAll('\r\n', '\n')) ? undefined : 'empty';
}
