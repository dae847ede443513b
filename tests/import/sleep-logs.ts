import { importText, type Imported } from './imported.ts';

/** By day, what became of it: the night, tags, and the text. */
export const shown = ({ journal }: Imported) =>
  Object.fromEntries<unknown>(
    journal.notes.map((note) => [
      note.day ?? '',
      [note.kind === 'entry' ? note.fields.night : null, note.tags, note.body.trim()],
    ]),
  );

/** Each refused record with its place. */
export const refused = ({ plan }: Imported) => plan.refused.map(({ place, why }) => `${place}: ${why}`);

/** What was left out on purpose, with how often. */
export const left = ({ plan }: Imported) => Object.fromEntries([...plan.notTaken].filter(([, count]) => count > 0));

export const importLog = (text: string) => importText(['sleep', 'log.csv', text]);
