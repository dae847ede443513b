import leven from 'leven';
import { SHARE_LEVELS } from '../../notes/share-level.ts';

/**
 * The words in which a writer says who may see a note. This journal reads two of them, `share` and `draft`; the others
 * stand where a person, another program or a slip of the hand put them instead, and are a doubt that closes the note.
 */

const SHARING = words('share shares shared sharing shareable sharable visibility visible');
const SECRECY = words(
  'private privat privacy prive privado privato geheim secreto segreto privately secret secrets secrecy confidential hidden never hint hints draft drafts',
);
/** Names that say who may see a note where their value is one of the levels; else they are about something else. */
const ACCESS = words('level access audience readers status public publish published show print who');
const LEVELS = new Set<string>([...SHARE_LEVELS, ...words('secret confidential draft hidden closed')]);
/** What a person writes for nobody: `share: no`. */
const NOBODY = words('no false off none nobody myself me');
const YES = words('yes true on');

/** Whether a name is, or holds, a word for who may see a note: `share`, `shareLevel`, `do_not_share`, `is-private`. */
export function isPrivacyName(name: string): boolean {
  const parts = partsOf(name);
  return [...parts, parts.join('')].some((part) => SHARING.has(part) || SECRECY.has(part));
}

/** Whether a name with its value says who may see a note, also where a letter of the name was mistyped. */
export function saysWhoSees(name: string, value: unknown): boolean {
  if (isPrivacyName(name)) return true;
  const parts = partsOf(name);
  const said = lettersAlike(typeof value === 'string' || typeof value === 'boolean' ? String(value) : '');
  if (isNear(parts.join(''), 'share') || parts.some((part) => isNear(part, 'share')))
    return isLevel(said) || NOBODY.has(said);
  if (parts.some((part) => ACCESS.has(part)))
    return LEVELS.has(said) || (parts.some((part) => part.startsWith('publi')) && NOBODY.has(said));
  return said === 'private' || said === 'secret' || said === 'confidential';
}

/** Whether a word is one of the levels, perhaps with one letter mistyped. */
export function isLevel(word: string): boolean {
  return LEVELS.has(word) || (word.length > 3 && SHARE_LEVELS.some((level) => isNear(word, level)));
}

/** Whether two words that follow each other are a name and a level: `share` `never`, or `private` `yes`. */
export function isPair(name: string, value: string): boolean {
  const parts = partsOf(name);
  const said = lettersAlike(value) || value;
  const isSharing = parts.some((part) => SHARING.has(part) || isNear(part, 'share')) || isNear(parts.join(''), 'share');
  if (isSharing) return isLevel(said) || NOBODY.has(said) || YES.has(said);
  if (parts.some((part) => ACCESS.has(part))) return LEVELS.has(said) && said !== 'draft';
  return parts.some((part) => SECRECY.has(part)) && (YES.has(said) || said === 'share');
}

/**
 * The letters of a text as they look: lower case, without width, accents, signs or what cannot be seen, and those of
 * other scripts that pass for Latin ones as Latin.
 */
export function lettersAlike(text: string): string {
  const plain = text.normalize('NFKD').toLowerCase().replace(/\P{L}/gu, '');
  return plain.replace(/[^a-z]/g, (letter) => LOOK_ALIKES.get(letter) ?? letter);
}

/** A name's words: `doNotShare`, `do_not_share` and `do-not-share` are three. */
function partsOf(name: string): string[] {
  return name
    .normalize('NFKC')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/[\p{Cf}\p{M}]/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .map((part) => lettersAlike(part) || part)
    .filter((part) => part !== '');
}

/** One letter too many, too few, or another; or two that changed places. */
function isNear(word: string, meant: string): boolean {
  if (Math.abs(word.length - meant.length) > 1) return false;
  const slips = leven(word, meant);
  return slips <= 1 || (slips === 2 && word.length === meant.length && sorted(word) === sorted(meant));
}

function sorted(word: string): string {
  return [...word].sort().join('');
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Letters of Cyrillic, Greek and others that are drawn like the Latin letters of these words (Unicode, confusables). */
const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  [
    'а a',
    'α a',
    'ɑ a',
    'ԁ d',
    'е e',
    'ε e',
    'ԑ e',
    'һ h',
    'հ h',
    'і i',
    'ι i',
    'ı i',
    'ո n',
    'п n',
    'η n',
    'р p',
    'ρ p',
  ]
    .concat([
      'г r',
      'ѕ s',
      'ꜱ s',
      'т t',
      'τ t',
      'ν v',
      'ѵ v',
      'с c',
      'ϲ c',
      'ʀ r',
      'ᴀ a',
      'ʜ h',
      'ᴇ e',
      'ո n',
      'о o',
      'ο o',
    ])
    .map((pair): [string, string] => [pair.slice(0, 1), pair.slice(2)]),
);
