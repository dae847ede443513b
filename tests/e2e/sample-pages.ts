/** A page of each kind in the sample journal, and those of a kind that look otherwise. */
export const SAMPLE_PAGES: readonly string[] = [
  ...['/', '/journal/', '/journal/2026/', '/journal/2026/11/', '/journal/2026/11/22/', '/journal/2025/'],
  '/journal/2025/print/',
  ...['/sessions/', '/sessions/2026-10-13/', '/sessions/2026-11-10/brief/', '/sessions/beside/', '/brief/'],
  ...['/homework/', '/homework/worry-time/', '/homework/sing-alone/', '/goals/', '/goals/first-time/'],
  ...['/goals/glad-the-whole-way/', '/progress/', '/habits/', '/habits/movement/', '/habits/movement/2025/'],
  ...['/habits/bath/', '/habits/outside/', '/habits/sleep/', '/habits/mood/'],
  ...['/compare/', '/compare/mood/sleep/', '/compare/mood/outside/', '/measures/', '/measures/2026-08-18-phq8/'],
  ...['/thoughts/', '/thoughts/2026-10-22-nine-faces/', '/wins/2026-10-26-on-the-stairs/', '/safety-plan/'],
  ...['/sheets/', '/sheets/week/', '/sheets/sleep/', '/sheets/look-back/', '/sheets/safety-plan/'],
  '/sheets/thoughts/2026-10-22-nine-faces/',
  ...['/questions/', '/problems/', '/help/', '/search/?q=choir'],
  ...['/tags/', '/guide/', '/guide/notes/', '/guide/homework/', '/guide/charts/', '/404.html'],
];
