import type { DiaryNight } from '../../facts/sleep/sleep-diary.ts';
import type { ChartLinks } from '../plot/links.ts';

/** Nights on a clock that runs across midnight: one bar a night, from going to bed to getting up. */
export interface NightsSpec {
  readonly title: string;
  readonly caption: string;
  /** The name of the picture for those who do not see it. */
  readonly name?: string | undefined;
  readonly nights: readonly DiaryNight[];
  readonly links?: ChartLinks | undefined;
}
