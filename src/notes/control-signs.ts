/** Control characters, and those that hide text or turn it around; joiners, which emoji are made of, do no harm. */
const UNPRINTABLE = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** A text in which what a terminal would obey is written out, `\u001b`; the characters in `kept` stay. */
export function writeOutControls(text: string, kept: string): string {
  return text.replace(UNPRINTABLE, (character) => (kept.includes(character) ? character : escaped(character)));
}

function escaped(character: string): string {
  return Array.from({ length: character.length }, (_, index) => {
    const unit = character.charCodeAt(index);
    return `\\u${unit.toString(16).padStart(4, '0')}`;
  }).join('');
}
