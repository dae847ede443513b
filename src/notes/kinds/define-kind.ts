import type { z } from 'zod';
import type { PrintedFields } from './printed-fields.ts';

/** What a kind of note is. All that is particular to it stands in one file; every table over kinds is made from the list of them. */
export interface KindDefinition<
  Name extends string = string,
  Schema extends z.ZodObject = z.ZodObject,
  IsOnDay extends boolean = boolean,
> {
  /** What `type:` calls it. */
  readonly name: Name;
  /** Where its notes lie, and below which the site shows them; null where it has no folder. */
  readonly folder: string | null;
  /** The name of its one file at the top of the journal, without the ending; null where it may have many. */
  readonly onlyFile: string | null;
  /** Whether its notes stand on a day of the calendar: one without a day is none of it. */
  readonly isOnDay: IsOnDay;
  /** Its fields and those that any note may have. */
  readonly schema: Schema;
  /** What of it may stand on the brief, and when: what is not named never does. */
  readonly printed: PrintedFields<Schema['shape']>;
  /** The field that a note of it is called by, or `text`: its file's name or its first heading; null where its kind says it all. */
  readonly calledBy: (keyof Schema['shape'] & string) | 'text' | null;
  /** Whether notes are named by their files in other notes, so that a second one of a name is a mistake. */
  readonly hasUniqueNames: boolean;
  /** Whether it has pages of its own form; a note of any other kind is shown with its fields as they are written. */
  readonly hasOwnPages: boolean;
  /** What it is called inside a sentence, without and with its article. */
  readonly words: { readonly one: string; readonly withArticle: string };
  /** How a command makes one; null where none does. */
  readonly creation: KindCreation<keyof Schema['shape'] & string> | null;
  /** What the guide shows of it; null where it has no page there. */
  readonly guide: KindGuide | null;
}

export interface KindCreation<Field extends string = string> {
  /** Fields that are there to be filled in: what a writer needs most often, in the order in which they would say it. */
  readonly inUse: readonly Field[];
  /** The field that takes the name, with what stands in it until the writer has put it in their own words. */
  readonly nameField?: { readonly field: Field; readonly placeholder: string };
  /** What is asked for the name, on a terminal; left out where the day is enough. */
  readonly question?: string;
  /** What its file is called by; of some kinds the day is enough where nobody gives a name. */
  readonly fileName: 'day' | 'day-and-maybe-name' | 'day-and-name' | 'name';
}

export interface KindGuide {
  /** The last part of its page's address. */
  readonly slug: string;
  readonly title: string;
  readonly about: string;
  /** Where such a file lies and how it is named. */
  readonly place: string;
  /** A file of the sample journal. */
  readonly example: string;
}

/** Holds a definition to its form, and keeps what it says as its type. */
export function defineKind<const Name extends string, Schema extends z.ZodObject, const IsOnDay extends boolean>(
  definition: KindDefinition<Name, Schema, IsOnDay>,
): KindDefinition<Name, Schema, IsOnDay> {
  return definition;
}
