/** Names of columns of several words, as other programs write them; in which letters makes no difference. */
export const COLUMN_NAMES = {
  timeOfDay: 'time of day',
  dateFormatted: 'date formatted',
  targetValue: 'target value',
  targetType: 'target type',
} as const;

/** Names of fields of Day One Classic, and of lines above an entry in Day One's plain text. */
export const DAY_ONE_NAMES = {
  created: 'Creation Date',
  zone: 'Time Zone',
  text: 'Entry Text',
  starred: 'Starred',
  tags: 'Tags',
  location: 'Location',
  weather: 'Weather',
  activity: 'Activity',
  steps: 'Step Count',
  id: 'UUID',
  date: 'Date',
} as const;

/**
 * Columns that every record of Sleep as Android has, in their order: documented at docs.sleep.urbandroid.org/devs/csv.html.
 * Behind them are its times and events.
 */
export const SLEEP_AS_ANDROID_NAMES = {
  id: 'Id',
  zone: 'Tz',
  from: 'From',
  to: 'To',
  alarm: 'Sched',
  hours: 'Hours',
  rating: 'Rating',
  comment: 'Comment',
  frames: 'Framerate',
  snore: 'Snore',
  noise: 'Noise',
  cycles: 'Cycles',
  deep: 'DeepSleep',
  adjust: 'LenAdjust',
  place: 'Geo',
} as const;
