/** Vietnamese letters, in the order of the tables below. */
const LOWER =
  'à á ả ã ạ ă ằ ắ ẳ ẵ ặ â ầ ấ ẩ ẫ ậ đ è é ẻ ẽ ẹ ê ề ế ể ễ ệ ì í ỉ ĩ ị ò ó ỏ õ ọ ô ồ ố ổ ỗ ộ ơ ờ ớ ở ỡ ợ ù ú ủ ũ ụ ư ừ ứ ử ữ ự ỳ ý ỷ ỹ ỵ';

/** TCVN 5712:1993, third table (“ABC”), as Windows shows its bytes. ư is a soft hyphen, which nobody sees. */
const TCVN3_LOWER =
  'µ ¸ ¶ · ¹ ¨ » ¾ ¼ ½ Æ © Ç Ê È É Ë ® Ì Ð Î Ï Ñ ª Ò Õ Ó Ô Ö × Ý Ø Ü Þ ß ã á â ä « å è æ ç é ¬ ê í ë ì î ï ó ñ ò ô \u00AD õ ø ö ÷ ù ú ý û ü þ';

/** It has no others in upper case: they are written with a font of capitals. */
const TCVN3_UPPER = { '¡': 'Ă', '¢': 'Â', '§': 'Đ', '£': 'Ê', '¤': 'Ô', '¥': 'Ơ', '¦': 'Ư' };

/** VNI for Windows: a letter, and behind it one sign for its shape and its tone together. */
const VNI_LOWER =
  'aø aù aû aõ aï aê aè aé aú aü aë aâ aà aá aå aã aä ñ eø eù eû eõ eï eâ eà eá eå eã eä ì í æ ó ò oø où oû oõ oï oâ oà oá oå oã oä ô ôø ôù ôû ôõ ôï uø uù uû uõ uï ö öø öù öû öõ öï yø yù yû yõ î';

/** The letters of an encoding, each with the Vietnamese letter that it stands for. */
type Table = ReadonlyMap<string, string>;

const paired = (written: string, meant: string): [string, string][] => {
  const letters = meant.split(' ');
  return written.split(' ').map((each, i) => [each, letters[i] ?? each]);
};

export const TCVN3: Table = new Map([...paired(TCVN3_LOWER, LOWER), ...Object.entries(TCVN3_UPPER)]);

/** In capitals the sign may have either case: `AÙ` in a heading, `Aù` at the beginning of a name. */
export const VNI: Table = new Map([
  ...paired(VNI_LOWER, LOWER),
  ...paired(VNI_LOWER.toUpperCase(), LOWER.toUpperCase()),
  ...paired(
    VNI_LOWER.replace(/\S+/g, (letter) => letter.charAt(0).toUpperCase() + letter.slice(1)),
    LOWER.toUpperCase(),
  ),
]);
