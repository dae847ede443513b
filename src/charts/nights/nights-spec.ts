import type { DiaryNight } from '../../facts/sleep/sleep-diary.ts';

/** Nights on a clock that runs across midnight: one bar a night, from going to bed to getting up. */
export interface NightsSpec {
  readonly title: string;
  readonly caption: string;
  readonly nights: readonly DiaryNight[];
}
