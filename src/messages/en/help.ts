/** Words around the numbers to call. */
export const HELP_WORDS = {
  title: 'Help',
  lead: 'Somebody answers each of these numbers.',
  plan: 'Safety plan',
  guide: 'How this journal works',
  people: 'Your people',
  openPlan: 'Open your safety plan',
  in: (country: string) => `In ${country}`,
  inDanger: 'If a life is in danger',
  emergency: 'Emergency',
  or: 'or',
  writtenDown: (day: string) =>
    `These numbers were written down on ${day} and may have changed since. In another country, your doctor or the emergency number can tell you whom to call.`,
} as const;

/** Numbers to call, by region (ISO 3166-1), with the day on which they were written down. */
export interface HelpLine {
  readonly name: string;
  readonly phone: string;
  readonly about: string;
}

export interface HelpRegion {
  readonly country: string;
  /** Either will do. */
  readonly emergency: readonly string[];
  readonly lines: readonly HelpLine[];
}

export const HELP_WRITTEN_DOWN = '2026-11-23';

export const HELP_REGIONS: Readonly<Record<string, HelpRegion>> = {
  GB: {
    country: 'the United Kingdom',
    emergency: ['999'],
    lines: [
      { name: 'Samaritans', phone: '116 123', about: 'free, day and night' },
      { name: 'NHS 111', phone: '111', about: 'urgent help; option 2 for mental health' },
    ],
  },
  IE: {
    country: 'Ireland',
    emergency: ['112', '999'],
    lines: [{ name: 'Samaritans', phone: '116 123', about: 'free, day and night' }],
  },
  US: {
    country: 'the United States',
    emergency: ['911'],
    lines: [{ name: '988 Lifeline', phone: '988', about: 'call or text, free, day and night' }],
  },
  CA: {
    country: 'Canada',
    emergency: ['911'],
    lines: [{ name: '9-8-8', phone: '988', about: 'call or text, free, day and night' }],
  },
  AU: {
    country: 'Australia',
    emergency: ['000'],
    lines: [{ name: 'Lifeline', phone: '13 11 14', about: 'day and night' }],
  },
  DE: {
    country: 'Germany',
    emergency: ['112'],
    lines: [{ name: 'TelefonSeelsorge', phone: '0800 111 0 111', about: 'free, day and night' }],
  },
};
