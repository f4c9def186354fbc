// The spelling of Vietnamese syllables (Quy tắc chính tả tiếng Việt): what tells a word from one in a broken encoding.

const ONSET = '(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnprstvx])?';
const NUCLEUS =
  '(?:oai|oay|oao|oeo|uây|uôi|uyê|uya|uyu|ươi|ươu|iêu|yêu|uao|uêu|' +
  'ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iu|oa|oă|oe|oi|oo|ôi|ơi|ua|uâ|uê|ui|uô|uơ|ưa|ưi|ươ|ưu|uy|yê|' +
  '[aăâeêioôơuưy])';
const CODA = '(?:ng|nh|ch|[cmnpt])?';
const SYLLABLE = new RegExp(`^${ONSET}${NUCLEUS}${CODA}$`);

/** The marks of the five tones, behind their letter (NFD). */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

const LONGEST = 7;

/** Whether a word is spelled as a Vietnamese syllable may be; in whatever case. */
export function isSyllable(word: string): boolean {
  if (word.length > LONGEST) return false;
  const parts = word.toLowerCase().normalize('NFD');
  const tones = parts.match(TONES)?.length ?? 0;
  return tones <= 1 && SYLLABLE.test(parts.replace(TONES, '').normalize('NFC'));
}
