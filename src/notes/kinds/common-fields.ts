import type { z } from 'zod';
import { SHARE_LEVELS } from '../share-level.ts';
import { clockTime, day, id, listOf, oneOf, tags, text, yesNo } from './field-types.ts';

export const share = () => oneOf(SHARE_LEVELS);

/** The fields that any note may have. */
export const commonFields = {
  title: text().optional().describe('a title; without one the note is called by its day or name'),
  tags: tags().optional().describe('words to find it by'),
  goal: id().optional().describe('the goal it belongs to, by the name of its file'),
  session: id().optional().describe('the session it belongs to, by its day'),
  homework: listOf(id()).optional().describe('homework it belongs to, by the names of their files'),
  share: share().optional().describe('who may see it: brief, private, hint or never'),
  brief: text().optional().describe('one line for the brief, printed if share is brief'),
  event: yesNo().optional().describe('true on a notable day'),
  draft: yesNo().optional().describe('true keeps it out of the site'),
  day: day().optional().describe('the day it is about, if written after midnight'),
  time: clockTime().optional().describe('the time of day, in quotes'),
};

/**
 * Fields read before a note's kind is known; they are known in every kind. `imported` is what a command writes into a note
 * that it made from another program's file, so that it makes no second one.
 */
export const STRUCTURAL_FIELDS = ['type', 'date', 'imported'] as const;

/** What the field that names a note's kind is for; it is read by itself. */
export const TYPE_ABOUT = 'the kind of note';

export type CommonFields = { [Name in keyof typeof commonFields]?: z.infer<(typeof commonFields)[Name]> };
