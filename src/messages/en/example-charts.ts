/** Charts of invented days, one of each kind, in the guide. */
export const EXAMPLE_WORDS = {
  line: {
    title: 'Mood',
    caption: 'Mood: median 5, between 2 and 8; 22 of 25 days recorded.',
    name: 'Mood, about level; 22 of 25 days recorded',
  },
  rows: {
    caption: 'Mood, walking and Outside, the same four weeks for all.',
    things: [
      { name: 'Mood', pictureName: 'Mood, about level; 22 of 25 days recorded' },
      { name: 'Walking', pictureName: 'Walking in min, about level; 22 of 25 days recorded' },
      { name: 'Outside', pictureName: 'Outside; 22 of 25 days recorded' },
    ],
  },
  weekdays: 'Mood by weekday: 51 of 56 days recorded.',
  spans: 'Walking: medians of 20, 30 and 25 min.',
  strip: { title: 'Outside', caption: 'Outside: yes on 17 of 25 days, no on 2, no telling on 6.' },
  grid: { title: 'Walking, 2025' },
  nights: {
    title: 'Seven nights',
    caption:
      '6 of 7 nights recorded. The outline is time in bed, the bar runs from trying to sleep to waking; a dot is no record.',
  },
  pairs: {
    title: 'Distress',
    caption: 'Distress, from 0 to 100: median 65 before, 45 after; both noted 5 of 6 times.',
    ends: ['before', 'after'],
  },
  groups: {
    title: 'Mood and Outside',
    caption:
      'Mood: median 6 on 12 days with Outside, median 4 on 11 days without Outside. In these 23 days. This cannot tell you why. A good question for your therapist.',
    names: ['with', 'without'],
  },
  sparkline: 'Mood, 28 days, last 6',
} as const;
