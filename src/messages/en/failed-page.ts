/** What stands in place of a page that could not be made. */
export const FAILED_PAGE_WORDS = {
  title: 'This page could not be made',
  why: 'The note it shows has code in it that could not be run. The note itself is as you wrote it, and all other pages are there.',
  back: 'Back to today',
} as const;
