/** Names of columns of several words, as other programs write them; in which letters makes no difference. */
export const COLUMN_NAMES = {
  timeOfDay: 'time of day',
  dateFormatted: 'date formatted',
  targetValue: 'target value',
  targetType: 'target type',
} as const;
