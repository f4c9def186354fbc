import { MAP } from './pictures.ts';

// Saved pages, as Word writes them.

/** A page as Word saves it: signs of lists in parts of their own, a table of changes, a note. */
const SAVED = (charset: string) => `<html xmlns:o="urn:schemas-microsoft-com:office:office">
<head><meta http-equiv=Content-Type content="text/html; charset=${charset}"><title>x</title>
<style>p.MsoNormal {margin:0}</style></head>
<body lang=VI><div class=WordSection1>
<p class=MsoTitle>Thông báo mở lớp kỹ năng số</p>
<p class=MsoNormal>Lớp mở vào thứ Hai<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference>[1]</span></a>, học phí <del cite="mailto:A"><span>30.000</span></del><ins cite="mailto:A"><span>25.000</span></ins> đồng.<a class=msocomanchor href="#_msocom_1">[A1]</a><o:p></o:p></p>
<p class=MsoListParagraph style='text-indent:-.25in;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;</span></span><![endif]>Hồ sơ</p>
<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>a)<span>&nbsp;&nbsp;</span></span><![endif]>Đơn;</p>
<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>b)<span>&nbsp;&nbsp;</span></span><![endif]>Ảnh.</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;</span></span></span><![endif]>mang bản chính</p>
<p class=MsoNormal><img width=60 height=40 src="luu-tu-word_files/image%20001.png" alt="Sơ đồ phòng học"></p>
<p class=MsoCaption>Hình 1. Phòng học</p>
<p class=MsoNormal style='display:none;mso-hide:all'>Chữ ẩn</p>
<div style='mso-element:footnote-list'><hr size=1><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1"><span>[1]</span></a> Trừ ngày lễ.</p></div></div>
<div style='mso-element:comment-list'><div style='mso-element:comment'><p>Hỏi lại giá</p></div></div>
</div></body></html>`;

/** Windows-1258 has the tones of Vietnamese as letters of their own, behind the letter that they stand on. */
function windows1258(text: string): Uint8Array {
  const decoder = new TextDecoder('windows-1258');
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
  );
  const parted = (sign: string) => {
    const [letter = '', ...marks] = sign.normalize('NFD');
    const tone = marks.find((mark) => /[\u0300\u0301\u0303\u0309\u0323]/.test(mark)) ?? '';
    return [(letter + marks.filter((mark) => mark !== tone).join('')).normalize('NFC'), tone];
  };
  return Uint8Array.from(
    [...text].flatMap((sign) =>
      (bytes.has(sign) ? [sign] : parted(sign)).flatMap((part) => bytes.get(part) ?? []),
    ),
  );
}

/** Pages, and what lies beside them. */
export const PAGES: Readonly<Record<string, Uint8Array>> = {
  'luu-tu-word.html': windows1258(SAVED('windows-1258')),
  'luu-tu-word_files/image 001.png': MAP,
  'utf-16.htm': Buffer.from(`\uFEFF${SAVED('unicode').replace(/<p class=MsoNormal><img.*/, '')}`, 'utf16le'),
};
