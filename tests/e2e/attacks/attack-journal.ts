import { CANARY } from '../../brief/canary-place.ts';
import { AROUND, ALL_SECTIONS, frontmatterOf } from '../../brief/canary-journal.ts';
import { KINDS } from '../../brief/canary-places.ts';
import { fileText } from '../../facts/journal-of.ts';
import { isName } from '../../corpora/strings.ts';
import { attackStrings, mutated, NAMES_OF_THE_PAGE } from './attack-strings.ts';

/** Every way in which a text has something of the writer's in it, on one line. */
const CONTEXTS: readonly ((text: string) => string)[] = [
  (text) => `[${text}](other.md)`,
  (text) => `[words](${text})`,
  (text) => `[words](<${text}> "${text}")`,
  (text) => `[[${text}]] [[other|${text}]] [[other#${text}]]`,
  (text) => `![${text}](sea.png)`,
  (text) => `![words](${text})`,
  (text) => `![[${text}]] ![[sea.png|${text}]]`,
  (text) => `\`\`\`${text}\ncode ${text}\n\`\`\``,
  (text) => `> [!note] ${text}\n> ${text}`,
  (text) => `> [!${text}]- Title\n> Words`,
  (text) => `# ${text}\n\n## ${text}`,
  (text) => `- [?] ${text}\n- [w] ${text}\n- [x] ${text}`,
  (text) => `| ${text} | b |\n| --- | --- |\n| ${text} | c |`,
  (text) => `Words[^${text}] and [^1]\n\n[^${text}]: ${text}\n[^1]: ${text}`,
  (text) => `<a id="${text}" name="${text}" title="${text}" href="${text}">words</a>`,
  (text) => `<img alt="${text}" name="${text}" src="sea.png" width="${text}">`,
  (text) => `<details><summary>${text}</summary>\n\n${text}\n\n</details>`,
  (text) => `#${text} and #tag/${text}`,
  (text) => `mood:: ${text}\n${text}:: 6`,
  (text) => `%%${text}%% <!-- ${text} -->`,
  (text) => `[words][${text}]\n\n[${text}]: ${text}`,
  (text) => `<${text}>`,
];

/** So many notes of a day stand on its page. */
const NOTES_A_DAY = 30;
const FIRST_DAY = '2026-05-01';

/** A journal with every string in its texts, and in turn in every field, tag, title and name; how many of these pairs there are. */
export interface AttackJournal {
  readonly notes: Readonly<Record<string, string>>;
  readonly combinations: number;
}

/** One note in so many stands for all where only a few are wanted. */
export function attackJournal(oneIn = 1): AttackJournal {
  const strings = attackStrings().filter((_, number) => number % oneIn === 0 || number < 120);
  const notes: Record<string, string> = {};
  let combinations = 0;
  let next = 0;
  const attack = () => {
    combinations++;
    const text = strings[next++ % strings.length] ?? '';
    return next % 3 === 0 ? mutated(text, next) : text;
  };
  const quoted = () => JSON.stringify(attack());
  const oneLine = () => attack().replace(/[\r\n\u2028\u2029]+/g, ' ');
  for (const [number, text] of strings.entries()) {
    combinations++;
    notes[`journal/${dayOf(number)}-n${String(number)}.md`] =
      `---\ntitle: ${quoted()}\ntags: [${quoted()}]\nplace: ${quoted()}\nprompt: ${quoted()}\n---\n${text}\n`;
  }
  for (let round = 0; round < strings.length / CONTEXTS.length; round++)
    for (const [place, context] of CONTEXTS.entries()) {
      const number = strings.length + round * CONTEXTS.length + place;
      notes[`journal/${dayOf(number)}-c${String(number)}.md`] = `${context(oneLine())}\n\nAfter it.\n`;
    }
  for (const [path, text] of inEveryField(quoted, strings.length)) notes[path] = text;
  for (const [number, text] of [...NAMES_OF_THE_PAGE, ...strings].entries()) {
    if (!isName(`2026-11-20-${text}.md`)) continue;
    combinations += 2;
    if (number % 2 === 0) notes[`journal/2026-11-20-${text}.md`] = 'Words.';
    else notes[`lists/${text}/${text}.md`] = `Words.\n\n# ${oneLine()}\n`;
  }
  return { notes: { ...withAround(), 'journal.yaml': settings(quoted), ...notes }, combinations };
}

function dayOf(number: number): string {
  return Temporal.PlainDate.from(FIRST_DAY)
    .add({ days: Math.floor(number / NOTES_A_DAY) })
    .toString();
}

function withAround(): Record<string, string> {
  return Object.fromEntries(Object.entries(AROUND).map(([path, text]) => [path, fileText(text)]));
}

/** Fields of every kind in turn, until every string has been in some. */
function inEveryField(quoted: () => string, least: number): [path: string, text: string][] {
  const places = Object.values(KINDS).flatMap((kind) =>
    Object.values(kind.fields).map((place) => ({ kind, text: place.text })),
  );
  const rounds = Math.max(2, Math.ceil(least / places.length / 2));
  return Array.from({ length: rounds }, (_, round) =>
    places.map(({ kind, text }, number): [string, string] => {
      const filled = text.replaceAll(`"${CANARY}"`, CANARY).replaceAll(CANARY, quoted);
      const path = kind.path.replace('.md', `-f${String(round)}-${String(number)}.md`);
      return [path, fileText([frontmatterOf(kind, 'brief', filled), ''])];
    }),
  ).flat();
}

function settings(quoted: () => string): string {
  const people = Array.from({ length: 40 }, () => `    - { name: ${quoted()}, phone: ${quoted()}, note: ${quoted()} }`);
  const ignored = Array.from({ length: 20 }, () => `  - ${quoted()}`);
  return [
    `name: ${quoted()}`,
    `help:\n  people:\n${people.join('\n')}`,
    `ignore:\n${ignored.join('\n')}\n  - nothing/**`,
    `brief: ${JSON.stringify(ALL_SECTIONS.brief)}`,
    `paused:\n  - { from: ${quoted()}, to: ${quoted()} }`,
    `compare:\n  - { of: ${quoted()}, with: ${quoted()} }`,
    `${quoted()}: ${quoted()}`,
  ].join('\n');
}
