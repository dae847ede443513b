import { addDays, isWithinAny, type Day, type Span } from '../../calendar/day.ts';
import { pausesOf } from '../../facts/series/pauses.ts';
import { allEntries } from '../../facts/entries/ratings.ts';
import { diaryCoverage, sleepDiary, typicalNight, type DiaryNight } from '../../facts/sleep/sleep-diary.ts';
import type { Coverage } from '../../facts/series/summary.ts';
import { percentWords, valueWords } from '../../messages/en/values.ts';
import { weekCard, weekUpTo, type WeekCard } from '../../facts/habits/week-card.ts';
import type { Journal } from '../../notes/journal.ts';
import { isListed } from '../../notes/listed.ts';
import type { SafetyPlan, Thought } from '../../notes/note.ts';
import { DIARY_COLUMNS } from '../../messages/en/sheets.ts';
import { noteTitle, ownTitle } from '../../messages/en/notes.ts';
import { aboutTime } from '../../messages/en/sleep.ts';
import { langOf } from '../../messages/language.ts';
import { onePage, pagesOf } from '../shell/pages-of.ts';
import { planSheet, type PlanSheetView } from '../safety-plan/safety-plan.ts';

/** What there is to take along. */
export interface SheetsView {
  readonly hasPlan: boolean;
  readonly thoughts: readonly ThoughtSheetLink[];
}

interface ThoughtSheetLink {
  readonly address: string;
  readonly title: string;
  readonly lang: string | null;
  readonly day: Day;
}

/** The last seven days, day by day. */
export interface WeekSheetView {
  readonly name: string | null;
  readonly span: Span;
  readonly card: WeekCard;
}

export interface SleepSheetView {
  readonly name: string | null;
  readonly diary: DiarySheet;
}

export interface PlanSheetPageView {
  /** Null where there is none to take along. */
  readonly sheet: PlanSheetView | null;
}

export interface ThoughtSheetView {
  readonly thought: Thought;
  readonly name: string | null;
}

/** The list of sheets. */
export const sheetsPage = onePage('/sheets/', ({ journal }): SheetsView => ({
  hasPlan: planToTake(journal) !== null,
  thoughts: thoughtsToTake(journal).map((thought) => ({
    address: thoughtSheetAddress(thought),
    title: noteTitle(thought, journal.settings.language),
    lang: ownTitle(thought) === null ? null : langOf(journal.settings.language),
    day: thought.day,
  })),
}));

export const weekSheetPage = onePage('/sheets/week/', ({ journal }): WeekSheetView => ({
  name: journal.settings.name,
  span: weekUpTo(journal.today),
  card: weekSheet(journal),
}));

export const sleepSheetPage = onePage('/sheets/sleep/', ({ journal }): SleepSheetView => ({
  name: journal.settings.name,
  diary: diarySheet(journal),
}));

export const planSheetPage = onePage('/sheets/safety-plan/', ({ journal }): PlanSheetPageView => {
  const plan = planToTake(journal);
  return { sheet: plan && planSheet(plan.fields, journal.settings.language) };
});

/** A sheet for every thought record. */
export const thoughtSheetPages = pagesOf({
  things: thoughtsToTake,
  addressOf: thoughtSheetAddress,
  view: ({ journal }, thought): ThoughtSheetView => ({ thought, name: journal.settings.name }),
});

const DIARY_DAYS = 14;

/** The last seven days of everything that the settings name for the card, or that is recorded. */
export function weekSheet(journal: Journal): WeekCard {
  return weekCard(journal, weekUpTo(journal.today), {
    entries: allEntries(journal),
    names: journal.settings.brief.card,
    recordsOf: ({ id }) => journal.habitRecords.get(id) ?? [],
  });
}

type Column = keyof typeof DIARY_COLUMNS;

/** A two-week sleep diary as a table: only columns in which anything is recorded. */
export interface DiarySheet {
  readonly span: Span;
  readonly columns: readonly Column[];
  readonly rows: readonly { readonly day: DiaryNight['day']; readonly cells: readonly string[] }[];
  readonly typical: readonly string[];
  readonly coverage: Coverage;
}

export function diarySheet(journal: Journal): DiarySheet {
  const span = { from: addDays(journal.today, 1 - DIARY_DAYS), to: journal.today };
  const pauses = pausesOf(journal);
  const counted = allEntries(journal).filter(({ day }) => !isWithinAny(day, pauses));
  const nights = sleepDiary(counted, span);
  const cells = nights.map(cellsOf);
  const columns = (Object.keys(DIARY_COLUMNS) as Column[]).filter((column) => cells.some((row) => row[column] !== ''));
  const typical = typicalCells(nights);
  return {
    span,
    columns,
    rows: nights.map(({ day }, index) => ({ day, cells: columns.map((column) => cells[index]?.[column] ?? '') })),
    typical: columns.map((column) => typical[column] ?? ''),
    coverage: diaryCoverage(nights, counted, pauses),
  };
}

function cellsOf({ night, inBed, asleep, efficiency }: DiaryNight): Record<Column, string> {
  const said = (value: number | string | undefined) => (value === undefined ? '' : String(value));
  const { in_bed, tried, latency, awakenings, awake, woke, up, quality, trouble } = night ?? {};
  return {
    ...{ in_bed: said(in_bed), tried: said(tried), woke: said(woke), up: said(up) },
    ...{ latency: said(latency), awakenings: said(awakenings), awake: said(awake), quality: said(quality) },
    trouble: trouble === undefined ? '' : trouble ? 'yes' : 'no',
    inBed: inBed === null ? '' : valueWords(inBed, 'sleep'),
    asleep: asleep === null ? '' : valueWords(asleep, 'sleep'),
    efficiency: efficiency === null ? '' : percentWords(efficiency),
  };
}

function typicalCells(nights: readonly DiaryNight[]): Partial<Record<Column, string>> {
  const { bedtime, rising, inBed, asleep, efficiency } = typicalNight(nights);
  const lines: [column: Column, value: number | undefined, say: (value: number) => string][] = [
    ['in_bed', bedtime, aboutTime],
    ['up', rising, aboutTime],
    ['inBed', inBed, (value) => valueWords(value, 'sleep')],
    ['asleep', asleep, (value) => valueWords(value, 'sleep')],
    ['efficiency', efficiency, percentWords],
  ];
  return Object.fromEntries(
    lines.flatMap(([column, value, say]) => (value === undefined ? [] : [[column, say(value)]])),
  );
}

/** The safety plan, unless it is on its own page only. */
export function planToTake({ safetyPlan }: Journal): SafetyPlan | null {
  return safetyPlan !== null && isListed(safetyPlan) ? safetyPlan : null;
}

/** Thought records, newest first. */
export function thoughtsToTake({ thoughts }: Journal): Thought[] {
  return thoughts.toReversed();
}

/** The address of a thought record's sheet. */
export function thoughtSheetAddress({ address }: Thought): string {
  return `/sheets${address}`;
}
