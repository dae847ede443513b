import type { z } from 'zod';
import { SHARE_LEVELS } from '../share.ts';
import { clockTime, day, id, listOf, oneOf, tags, text, yesNo } from './fields.ts';

export const share = () => oneOf(SHARE_LEVELS);

/** The fields that any note may have. */
export const commonFields = {
  title: text().optional(),
  tags: tags().optional(),
  goal: id().optional(),
  session: id().optional(),
  homework: listOf(id()).optional(),
  share: share().optional(),
  brief: text().optional(),
  event: yesNo().optional(),
  draft: yesNo().optional(),
  day: day().optional(),
  time: clockTime().optional(),
};

/** Fields read before a note's kind is known; they are known in every kind. */
export const STRUCTURAL_FIELDS = ['type', 'date'] as const;

export type CommonFields = { [Name in keyof typeof commonFields]?: z.infer<(typeof commonFields)[Name]> };
