import type { Diagnostic } from '../../notes/diagnostic.ts';
import type { DiagnosticCode, DiagnosticParameters } from '../../notes/diagnostic-codes.ts';
import { expectedWords } from './expectations.ts';
import {
  CONSEQUENCES,
  didYouMean,
  figures,
  give,
  giveAlone,
  lastName,
  linesWords,
  MDX_REASONS,
  OBSTACLES,
  PICTURE_REASONS,
  valueDescription,
  withArticle,
  without,
  wordFor,
  YAML_REASONS,
} from './diagnostic-parts.ts';

/** What a diagnostic says: what is there, what would be right, and what happened to the rest. */
export function diagnosticSentence({ code, parameters, consequence }: Diagnostic): string {
  const say = SENTENCES[code] as (parameters: unknown) => string;
  const sentence = say(parameters);
  return consequence === undefined ? sentence : `${sentence} ${CONSEQUENCES[consequence]}`;
}

/**
 * Every sentence about a mistake, by its code. None of them carries the writing itself: of a value they say its kind, and
 * show it only where it is a number, a day, a time, yes or no, or a word of ours.
 */
const SENTENCES: { readonly [Code in DiagnosticCode]: (parameters: DiagnosticParameters[Code]) => string } = {
  // The file
  'not-utf8': () =>
    'The file is not in UTF-8, so some letters may look wrong. Save it as UTF-8. It is shown as well as it could be read.',
  'utf-16': () => 'The file is in UTF-16. It is read; saving it as UTF-8 keeps it readable for every program.',
  'utf-32': () => 'The file is in UTF-32. It is read; saving it as UTF-8 keeps it readable for every program.',
  binary: () =>
    'The file is not text, although its name says so. It is not shown. Give it the ending of what it is, or move it away.',
  'control-characters': ({ count }) =>
    count === 1
      ? 'This line holds a control character that cannot be shown. It appears as \ufffd. The rest is shown.'
      : `The file holds ${String(count)} control characters that cannot be shown, the first in this line. They appear as \ufffd. The rest is shown.`,
  'too-large': ({ megabytes }) =>
    `The file has ${String(megabytes)} MB; notes up to 5 MB are read. It is not shown. Split it, or move what is not writing out of it.`,
  'not-markdown': () =>
    'The file is not a note: notes end in .md or .mdx, and a .txt is one where it lies with the entries under its day. It is not shown. If it is writing, give it that ending; if not, list it under ignore in journal.yaml.',
  'word-document': () =>
    'The file was made by a word processor, and notes are plain text. It is not shown. If it is writing, save it as plain text in that program, and give it the ending .md; if not, list it under ignore in journal.yaml.',
  'conflict-copy': ({ original }) =>
    `This is a copy that a program made of ${original}, most likely when it was changed in two places. It is left out, so that nothing counts twice. Take over what is missing there, then delete this one.`,
  'settings-name': () =>
    'This looks like the settings, which are read from journal.yaml at the top of the folder. Rename it to that.',
  'folder-name': ({ likely }) =>
    `The name of this folder says no kind of note. Did you mean ${likely}? What is in it is read as it is.`,
  link: () =>
    'The file is a link to another place. Links are not followed, so it is not shown. Put the file itself here.',
  'closed-folder': () => 'The folder cannot be opened, so nothing in it is shown. Look at its name and permissions.',
  unreadable: () => 'The file cannot be opened. It is not shown. Look at its permissions.',

  // The frontmatter as a whole
  'not-closed': () =>
    'The frontmatter opens with --- but is not closed. Put --- alone on the line after the last field. The whole file is shown as text.',
  'text-after-close': () =>
    'This line begins with --- but goes on. Put --- alone on the line that closes the frontmatter. The whole file is shown as text.',
  'not-yaml': ({ language }) =>
    `The frontmatter says it is ${language ?? 'something else'}. Only YAML is read, and nothing in it is ever run. Write it as YAML after a plain ---. The whole file is shown as text.`,
  toml: () => 'The frontmatter is TOML (+++). Write it as YAML between two --- lines. The whole file is shown as text.',
  json: () =>
    'The file begins with JSON. Write the fields as YAML between two --- lines. The whole file is shown as text.',
  'nearly-frontmatter': () =>
    'This looks like frontmatter but is read as text. Frontmatter begins on line 1 with --- alone and ends with --- alone.',
  'without-opening': () =>
    'The file begins with fields, but without the --- above and below them. Put --- alone on the first line and below the last field. Until then they are part of the text.',
  'second-block': () =>
    'A second block between --- lines follows the frontmatter. Only the first is read; the second is part of the text.',
  'not-a-mapping': () => 'The frontmatter holds no fields of the form "name: value". It is shown as text.',
  'yaml-line': ({ reason }) => `${YAML_REASONS[reason]} The line is left out; the rest of the note is shown.`,
  'yaml-kept': ({ reason }) => `${YAML_REASONS[reason]} It is read as plain text.`,
  'duplicate-field': ({ field }) => `${field} is given twice. Keep one of the two. The last one counts.`,
  'field-in-two-cases': ({ field, isExact }) =>
    `${field} is given twice, in upper and in lower case. Keep one of the two. ${isExact ? 'The one in lower case counts.' : 'The last one counts.'}`,
  'yaml-whole': ({ reason }) =>
    `${YAML_REASONS[reason]} The frontmatter cannot be read, so the whole file is shown as text.`,
  'all-too-deep': () => 'The frontmatter is nested too deeply to be read. The whole file is shown as text.',
  'too-many-fields': () =>
    'The frontmatter has more lines or signs than can be read as fields: up to 10,000 lines are read. Put writing below the second ---. The whole file is shown as text.',
  'too-deep': () => 'The value is nested too deeply to be read. It is left out; the rest of the note is shown.',
  anchor: () =>
    'A value that begins with * or & means something special in YAML. Put it in quotes, or write it out in each place. The line is left out; the rest of the note is shown.',

  'not-laid-out': ({ obstacle }) => `${OBSTACLES[obstacle]} It is shown as it is written.`,
  'too-many-tags': () =>
    'The note has more than 500 tags. The first 500 are its tags; the others are text. Give it fewer, or put a \\ before a # that is none.',

  'like-a-mark': () =>
    'This line looks like a mark, but is read as text. A mark is an item of a list, with a space after the dash: - [?] and the words.',
  'open-comment': () =>
    'A comment begins on this line and does not end. What follows is shown on its page, but neither printed nor found. Close it with the same sign.',

  // One field
  'wrong-value': ({ field, value, expected, kind }) =>
    `${field} is ${valueDescription(value)}; ${give(expected, ', or leave the line out')}${figures(value, expected)} ${without(lastName(field), kind)}`,
  'required-inside': ({ field, expected, kind }) =>
    `${field} is not given; ${giveAlone(expected)} ${without(null, kind)}`,
  required: ({ field, expected, kind }) =>
    `${field} is not given, and ${withArticle(kind)} needs it; ${giveAlone(expected)} The note is shown as a page and counts nowhere.`,
  'required-wrong': ({ field, value, expected, kind }) =>
    `${field} is ${valueDescription(value)}, and ${withArticle(kind)} needs it; ${give(expected)} The note is shown as a page and counts nowhere.`,
  'required-wrong-inside': ({ field, value, expected, kind }) =>
    `${field} is ${valueDescription(value)}; ${give(expected)} ${without(null, kind)}`,
  'unknown-field': ({ field, likely, kind }) =>
    `${field} is not a field of ${withArticle(kind)}. Did you mean ${likely}? It is kept but means nothing here.`,
  'unknown-inside': ({ field, kind }) =>
    `${field} is not a field of ${withArticle(kind)}. It is kept but means nothing here.`,
  'invisible-characters': ({ likely }) =>
    `The name of this field has invisible characters in it. Type it again${likely ? ` as ${likely}` : ''}. It is kept but means nothing here.`,
  'hash-comment': ({ field }) =>
    `${field} is empty: in YAML a # begins a comment. Write it without the #, or in quotes. It counts as left out.`,
  'cut-value': ({ field }) =>
    `${field} holds a comma, which in braces ends a value; put the value in quotes. It is read with what follows the comma.`,
  'name-alone': ({ field }) =>
    `${field} has no value; in braces, write each as name: value, and put a value with a comma in quotes. It counts as left out.`,
  'alone-in-braces': () =>
    'A word in these braces has no value and may say who may see the note; write share: with private, hint or never, or put the value before it in quotes.',
  'share-unclear': ({ field, value }) => `${field} is ${valueDescription(value)}; give private, brief, hint or never.`,
  'draft-unclear': ({ field, value }) => `${field} is ${valueDescription(value)}; give true or false.`,
  'says-who-sees': ({ field }) =>
    `${field ?? 'This line'} says who may see the note, but is not read: only a field called share is. Write share: private, hint or never between the two --- lines at the top, or leave it out. Until then, the note is treated as never.`,
  'unknown-type': ({ likely }) => `type names no kind of note.${didYouMean(likely)} The folder decides instead.`,

  // Days
  'no-day': () =>
    'The note has no day. Begin the file\u2019s name with it (2026-11-23.md) or add date: 2026-11-23. It is shown under notes without a day, and its marks count nowhere.',
  'name-in-two-ways': () =>
    'The day in the file\u2019s name can be read in two ways. Name it like 2026-11-23.md, or add date: 2026-11-23. It is shown under notes without a day, and its marks count nowhere.',
  'no-such-day': ({ written }) =>
    `The file\u2019s name begins with ${written}, which is no day. Name it after a day that exists, such as 2026-11-23.md.`,
  'date-differs': ({ inName, date }) =>
    `date is ${date}, but the file\u2019s name says ${inName}. Make them agree; to write about another day use day: ${date}. The name decides.`,
  'ambiguous-date': ({ value }) =>
    `date is ${valueDescription(value)}, which can be read in two ways; write it as 2026-11-23. The note is shown without it.`,

  // Between notes
  'duplicate-id': ({ id, kind, other }) =>
    `There are two notes for the ${wordFor(kind)} ${id}; the other is ${other}. Rename one of them. Both are shown; the first counts.`,
  'nearly-same-id': ({ id, kind, other }) =>
    `The name of this ${wordFor(kind)}, ${id}, differs from that of ${other} in upper and lower case only. They are easily taken for one: rename one of them. Both are shown, and each counts by itself.`,
  'nearly-same-path': ({ other }) =>
    `The name of this file differs from ${other} in upper and lower case or in how accents are stored, and in nothing else. Some disks and backups keep only one of the two: rename one of them. Both are read.`,
  'unknown-note': ({ field, kind, likely }) =>
    `${field} names no ${wordFor(kind)} that is there.${didYouMean(likely)} Give the name of its file, without .md. ${kind === 'habit' || kind === 'homework' ? 'It is left out of the sums.' : 'The note is shown without it.'}`,
  'unknown-series': ({ field, likely }) =>
    `${field} names nothing that is recorded; give mood, energy, stress, sleep or the name of a habit's file.${didYouMean(likely)} The pair has no page.`,
  'unknown-brief-line': ({ field, likely }) =>
    `${field} names no ${field.startsWith('pin') ? 'note' : 'note or section'} that is there.${didYouMean(likely)} It changes nothing on the brief.`,
  'still-planned': ({ field }) =>
    `${field} is planned, and the day of the session is over. Write attended, cancelled or not-attended, or leave the line out, which says that it was. Until then no brief begins with it.`,
  'bring-called-off': ({ field }) =>
    `${field} is in a session that was called off, so no brief has it. Write it in the session where it was asked, or in the planned one.`,
  'brief-without-session': ({ day, likely }) =>
    `There is no session on ${day}, so this changes no brief. Name the file after the day of the session.${didYouMean(likely)} It is shown by itself.`,
  'no-session': () =>
    'session is not given, and no session was attended up to this day; give the name of the session it is about. The note is shown by itself.',
  'unwritten-links': ({ lines }) =>
    lines.length === 1
      ? 'A link leads to a note that is not written yet. It is shown as text.'
      : `${String(lines.length)} links lead to notes that are not written yet, in ${linesWords(lines)}. They are shown as text.`,
  'lost-heading': () => 'The link names a heading that is not there. It leads to the note instead.',
  attachment: () =>
    'The file is there, but the site shows only pictures that every browser knows. Its words are shown instead; open it in the folder of your notes.',
  'broken-picture': ({ likely }) =>
    `There is no picture of that name.${didYouMean(likely) || ' Look at its name and folder, or take the line out.'} Its description is shown instead.`,
  'picture-unreadable': ({ reason }) => `The picture ${PICTURE_REASONS[reason]} Its description is shown instead.`,
  'habit-value': ({ field, value, expected }) =>
    `${field} is ${valueDescription(value)}; give ${expectedWords(expected)}, or skipped, or leave it out.${figures(value, expected)} It is left out of the sums.`,
  'inline-fields': ({ notes }) =>
    `This line gives a value in the text with ::, and ${notes === 1 ? 'no other note does' : `so do ${String(notes - 1)} other ${notes === 2 ? 'note' : 'notes'}`}. Such values count nowhere. To have them read, write inline_fields: true in journal.yaml; or write the values between two --- lines at the top.`,
  'plugin-code': ({ notes }) =>
    `This is code from which a plugin of Obsidian draws something. It is shown as code${notes === 1 ? '' : `, here and in ${String(notes - 1)} other ${notes === 2 ? 'note' : 'notes'}`}.`,
  'misplaced-field': ({ field, kind }) =>
    `${field} is the name of ${kind === 'habit' ? 'a habit' : 'homework'}; write it under ${kind === 'habit' ? 'habits' : 'homework'}: with its value behind it. It counts nowhere as it stands.`,
  'picture-elsewhere': () =>
    'The picture is not a file in the folder of your notes, and nothing is fetched from elsewhere. Its description is shown instead. Put a copy into the folder and link that.',
  mdx: ({ reason }) => `The .mdx file cannot be built: ${MDX_REASONS[reason]} It is shown as plain Markdown.`,
  'settings-closed': () =>
    'The settings cannot be opened: they are no file, or nobody may read it. The usual settings are used. Look at what journal.yaml is, and at its permissions.',
  'settings-unreadable': () =>
    'The settings cannot be read as lines of the form "name: value". The usual settings are used.',
};
