/** Signs that programs and phones put in by themselves, and what is typed for them. */
const TYPED: readonly (readonly [RegExp, string])[] = [
  [/[\u2018\u2019\u201b\u02bc\u00b4`]/g, "'"],
  [/[\u201c\u201d\u201e\u201f\u00ab\u00bb]/g, '"'],
  [/[\u2010-\u2015\u2212]/g, '-'],
  [/\u2026/g, '...'],
  // What is not seen: marks of direction, soft hyphens, controls.
  [/\p{Cf}/gu, ''],
  [/\p{Cc}/gu, ' '],
];

/** The same for words that differ in case, in spaces, in how quotes and dashes are set, and in the sign at their end. */
export function keyOf(text: string): string {
  const typed = TYPED.reduce((words, [sign, plain]) => words.replace(sign, plain), text.normalize('NFC'));
  const words = typed.replace(/\s+/g, ' ').trim().toLowerCase();
  return words.replace(/(?<=[^\s\p{P}])[\s\p{P}]+$/u, '');
}
