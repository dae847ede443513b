/** Words that a language cannot do without: a text of any length has many of them. Neighbours share some. */
const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: 'the and with that this was have would they from there their which about been when what were could then',
  de: 'und nicht ich das der sich mit auf ist auch wie dass bei nach wurde aber wenn noch sehr mich einen haben wieder',
  fr: 'les des une dans est pour pas vous qui sur avec nous mais cette sont très était aux plus leur elle suis été',
  es: 'los las una por con para está pero muy más como hay cuando hasta desde porque fue ser son también mucho esto',
  it: 'che non per sono della nel questo più anche alla gli molto ancora stato ho mia perché dopo era come degli',
  nl: 'het een niet dat voor zijn maar ook naar bij heb wel uit nog dan toen heel werd omdat mijn weer gaan deze',
  pt: 'não uma com para mais mas foi muito isso quando também ele minha seu fui até pelo estava depois você meu dos',
  sv: 'och att det som inte jag med har för till den var men när från efter också hade vi blev sedan mycket där',
  da: 'og jeg ikke det til med har som men var blev efter også når noget meget skulle hvor havde hende min fra',
  nb: 'og jeg ikke det til med har som men var ble etter også når noe veldig skulle hvor hadde henne min fra',
  pl: 'nie się jest jak ale już tak był czy tylko przez mnie mam bardzo dzień jestem było tym jego aby kiedy potem',
  fi: 'että oli mutta niin kun hän minä olen ollut sitten vain myös siitä minun nyt vielä kaikki joka sen tämä',
  tr: 'bir ve bu için çok değil daha gibi olan kadar sonra ama ile ben vardı olarak bugün şey yok her diye',
};

/** Scripts in which the languages of most readers can be told by their letters alone. */
const LETTERS: readonly (readonly [language: string, letters: RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
];
/** Languages that share a script with the one that stands for it above. */
const SAME_LETTERS: Readonly<Record<string, string>> = {
  ...{ uk: 'ru', bg: 'ru', sr: 'ru', mk: 'ru', be: 'ru', kk: 'ru' },
  ...{ fa: 'ar', ur: 'ar', yi: 'he', mr: 'hi', ne: 'hi', yue: 'zh', no: 'nb', nn: 'nb' },
};

const FEWEST_WORDS = 300;
/** Of all small words that were met, so many are the likely language's, and so few the one's that is set. */
const MOST = 0.6;
const HARDLY = 0.15;
/** Of all letters. */
const IN_ITS_LETTERS = 0.5;

const languagesOfWord = Map.groupBy(
  Object.entries(SMALL_WORDS).flatMap(([language, words]) => words.split(' ').map((word) => ({ word, language }))),
  ({ word }) => word,
);

/**
 * The language that most words of some texts are plainly in, where that is not the one that is set (BCP 47); null where it may
 * be, and where there is too little to tell.
 */
export function plainlyInAnother(texts: Iterable<string>, set: string): string | null {
  const own = new Intl.Locale(set).language;
  const counted = countSmallWords(texts);
  if (counted.words < FEWEST_WORDS) return null;
  const byLetters = LETTERS.find(
    ([language]) => (counted.letters.get(language) ?? 0) > IN_ITS_LETTERS * counted.allLetters,
  );
  if (byLetters) return byLetters[0] === (SAME_LETTERS[own] ?? own) ? null : byLetters[0];
  return byWords(counted, SAME_LETTERS[own] ?? own);
}

function byWords({ small, allSmall: all }: Counted, own: string): string | null {
  const [likely, count] = [...small].reduce((most, one) => (one[1] > most[1] ? one : most), ['', 0]);
  const isPlain = all >= FEWEST_WORDS / 10 && count >= MOST * all && (small.get(own) ?? 0) <= HARDLY * all;
  return isPlain && likely !== own ? likely : null;
}

interface Counted {
  words: number;
  allLetters: number;
  allSmall: number;
  readonly small: Map<string, number>;
  readonly letters: Map<string, number>;
}

function countSmallWords(texts: Iterable<string>): Counted {
  const counted: Counted = { words: 0, allLetters: 0, allSmall: 0, small: new Map(), letters: new Map() };
  for (const text of texts) {
    for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) {
      counted.words++;
      counted.allLetters += word.length;
      const languages = languagesOfWord.get(word) ?? [];
      for (const { language } of languages) add(counted.small, language, 1);
      counted.allSmall += Math.sign(languages.length);
    }
    for (const [language, letters] of LETTERS) add(counted.letters, language, text.match(letters)?.length ?? 0);
  }
  // Without spaces a sentence is one word.
  counted.words = Math.max(counted.words, Math.floor(counted.allLetters / 10));
  return counted;
}

function add(counts: Map<string, number>, language: string, count: number): void {
  if (count > 0) counts.set(language, (counts.get(language) ?? 0) + count);
}
