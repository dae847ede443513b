/** Letters that no decomposition takes apart, as they are typed on a keyboard that lacks them. */
const TYPED_AS: ReadonlyMap<string, string> = new Map([
  ...Object.entries({ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ħ: 'h', ı: 'i', ŋ: 'n' }),
]);
const SPECIAL = new RegExp(`[${[...TYPED_AS.keys()].join('')}]`, 'gu');
/** Accents, and the points of Hebrew and Arabic: what people leave out when they type. Vowel signs of Indic scripts are letters. */
const ACCENTS = /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0640\u064b-\u065f\u0670]/gu;
/** Signs inside a word that nobody sees: a soft hyphen, joiners. */
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufe00-\ufe0f]/gu;

/**
 * A word as it is compared: without case and accents, in its usual width, ligatures as letters. `Ｃａｆé` is `cafe`, `ﬁrst`
 * is `first`, `Straße` is `strasse`, `İstanbul` and `ıstanbul` are `istanbul`.
 */
export function fold(word: string): string {
  return lowered(word)
    .normalize('NFD')
    .replace(ACCENTS, '')
    .replace(SPECIAL, (letter) => TYPED_AS.get(letter) ?? letter)
    .normalize('NFC');
}

/** A word in small letters and its usual width, its accents kept: as it may be offered to a reader. */
export function lowered(word: string): string {
  return word.normalize('NFKC').replace(UNSEEN, '').toLowerCase();
}
