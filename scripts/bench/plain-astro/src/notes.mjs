// Not TypeScript: the types of astro:content are made for the project around this one, which has no collection.
import { getCollection, render } from 'astro:content';

/** @typedef {import('./content.config.ts').Note} Note */

/**
 * Every note, oldest first.
 *
 * @returns {Promise<Note[]>}
 */
export async function allNotes() {
  const notes = await getCollection('notes');
  return notes.sort((a, b) => a.data.date - b.data.date || (a.id < b.id ? -1 : 1));
}

/**
 * The component that shows what is written in a note.
 *
 * @param {Note} note
 */
export async function contentOf(note) {
  const { Content } = await render(note);
  return Content;
}

/**
 * @param {Note} note
 * @returns {string}
 */
export function dayOf(note) {
  return note.data.date.toISOString().slice(0, 10);
}
