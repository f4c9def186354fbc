import type { MediaProblems } from '../../../src/problems/catalogue/media.ts';
import { problem } from '../../../src/problems/problem.ts';
import { captions } from '../../setup/films.ts';
import { TEXT } from '../site.ts';
import { PHOTO, PICTURE } from './picture.ts';
import type { Rights } from './right.ts';

const beside = (name: string) => ({ [`bulletins/2017/hop/${name}`]: PICTURE });
const without = (name: string) => ({ [`bulletins/2017/hop/${name}`]: undefined });

/** What is right for the problems of pictures, recordings and attachments. */
export const MEDIA_RIGHTS: Rights<MediaProblems> = {
  'attachment-mislabelled': {
    right: '- file: ban-goc.pdf',
    also: { 'bulletins/2017/hop/ban-goc.pdf': '%PDF-1.4\n', 'bulletins/2017/hop/a.pdf': undefined },
    why: {
      vi: 'Tải hoặc chép lại tệp gốc, mở thử, rồi chép đè tệp cũ.',
      en: 'Fetch the original again, open it, and replace the file.',
    },
  },
  'attachment-type': {
    site: 'a program as an attachment',
    right: '- file: a.pdf',
    also: { 'bulletins/2017/hop/a.pdf': '%PDF-1.4\n', ...without('a.exe') },
    why: {
      vi: 'Chương trình và tệp lạ có thể mang mã độc; hãy lưu thành PDF, hoặc nén thành ZIP.',
      en: 'Programs may carry malware; save a PDF or a ZIP.',
    },
  },
  'audio-unreadable': {
    instead: {
      vi: 'mở bản ghi bằng phần mềm nghe nhạc, lưu lại thành MP3, chép đè tệp cũ.',
      en: 'Open the recording in a player, save it as MP3 and replace the file.',
    },
  },
  'captions-missing': {
    right: 'video: phim.mp4\ncaptions: phim.vtt',
    also: { 'bulletins/2017/hop/phim.vtt': captions('Kính chào quý vị.') },
    why: {
      vi: 'WCAG 2.2 (1.2.2) đòi phụ đề cho video có tiếng nói. Video chỉ có nhạc thì phụ đề ghi: [nhạc].',
      en: 'WCAG 2.2 (1.2.2) asks for captions where something is said. Of a video with music alone they say: [music].',
    },
  },
  'captions-unreadable': {
    right: 'captions: phu-de.vtt',
    also: { 'bulletins/2017/hop/phu-de.vtt': captions('Kính chào quý vị.'), ...without('phim.vtt') },
  },
  'captions-without-video': {
    right: '',
    also: without('phim.vtt'),
    why: {
      vi: 'Video ở YouTube, Facebook có phụ đề ở đó.',
      en: 'A video on YouTube or Facebook has its captions there.',
    },
  },
  'image-alt-empty': { right: '![Cầu bắc qua sông](a.png)' },
  'image-embedded': {
    right: '![Cầu bắc qua sông](cau.png)',
    also: beside('cau.png'),
    why: {
      vi: 'Hình dán thẳng từ Word hay Google Docs nằm trong bài thành hàng nghìn ký tự, không thu nhỏ được cho điện thoại.',
      en: 'A picture pasted out of Word or Google Docs is thousands of characters that cannot be made smaller for phones.',
    },
  },
  'image-large': {
    seen: problem(
      'image-large',
      { file: TEXT, line: 7, column: 8 },
      { file: 'a.jpg', megapixels: 50, megabytes: 40 },
    ),
    instead: {
      vi: 'thu hình về cạnh dài khoảng 2.000 điểm ảnh, lưu thành JPEG, chép đè tệp cũ.',
      en: 'Make its longer side about 2,000 pixels, save it as JPEG and replace the file.',
    },
  },
  'image-mislabelled': { right: 'image: a.png', also: { ...beside('a.png'), ...without('a.jpg') } },
  'image-moving': { right: 'image: a.png', also: { ...beside('a.png'), ...without('a.gif') } },
  'image-small': {
    right: 'image: hinh-goc.png',
    also: { ...beside('hinh-goc.png'), ...without('a.png') },
    why: {
      vi: 'Xin hình gốc, không dùng ảnh đã qua Zalo hay Messenger, rồi chép đè tệp cũ.',
      en: 'Ask for the original, not a picture that went through a messenger, and replace the file.',
    },
  },
  'image-type': {
    site: 'a picture as an iPhone takes it',
    right: 'image: a.jpg',
    also: { 'bulletins/2017/hop/a.jpg': PHOTO, ...without('a.heic') },
  },
  'image-unreadable': {
    right: 'image: hinh-goc.png',
    also: { ...beside('hinh-goc.png'), ...without('a.png') },
    why: {
      vi: 'Xin lại hình gốc, mở thử bằng phần mềm xem ảnh, rồi chép đè tệp cũ.',
      en: 'Ask for the picture again, open it, and replace the file.',
    },
  },
  'video-codec': {
    instead: {
      vi: 'mở video bằng phần mềm dựng phim (như HandBrake, Clipchamp), xuất thành MP4 dạng H.264, rồi chép đè tệp cũ.',
      en: 'Open the video in an editor (such as HandBrake or Clipchamp), export it as MP4 with H.264 and replace the file.',
    },
  },
  'video-missing': {
    right:
      'kind: video\nvideo: "https://www.youtube.com/watch?v=abc"\nimage: a.png\nimageAlt: Cầu bắc qua sông',
    also: beside('a.png'),
  },
  'video-poster-missing': {
    right: 'video: phim.mp4\nimage: a.png\nimageAlt: Cầu bắc qua sông',
    also: beside('a.png'),
  },
  'video-unreadable': {
    instead: {
      vi: 'mở video bằng phần mềm xem phim, xuất lại thành MP4 dạng H.264, rồi chép đè tệp cũ.',
      en: 'Open the video in a player, export it again as MP4 with H.264 and replace the file.',
    },
  },
};
