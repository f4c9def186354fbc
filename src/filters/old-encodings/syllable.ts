// The spelling of Vietnamese syllables (Quy tắc chính tả tiếng Việt): what tells a word from one in a broken encoding.

const ONSET = '(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnprstvx])?';
const NUCLEUS =
  '(?:oai|oay|oao|oeo|uây|uôi|uyê|uya|uyu|ươi|ươu|iêu|yêu|uao|uêu|' +
  'ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iu|oa|oă|oe|oi|oo|ôi|ơi|ua|uâ|uê|ui|uô|uơ|ưa|ưi|ươ|ưu|uy|yê|' +
  '[aăâeêioôơuưy])';
const CODA = '(?:ng|nh|ch|[cmnpt])?';
const SYLLABLE = new RegExp(`^${ONSET}${NUCLEUS}${CODA}$`);

/** A vowel with the mark of a tone, before or behind that of its shape (NFD). */
const TONED = /([aeiouy][\u0302\u0306\u031B]?)[\u0300\u0301\u0303\u0309\u0323]([\u0302\u0306]?)/g;

const LONGEST = 7;

/** Whether a word is spelled as a Vietnamese syllable may be; in whatever case. */
export function isSyllable(word: string): boolean {
  if (word.length > LONGEST) return false;
  const parts = word.toLowerCase().normalize('NFD');
  const tones = parts.match(TONED)?.length ?? 0;
  return tones <= 1 && SYLLABLE.test(parts.replace(TONED, '$1$2').normalize('NFC'));
}
