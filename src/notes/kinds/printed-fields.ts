/**
 * When a field may stand on the brief:
 * - `if-shared`: only if the note says `share: brief`;
 * - `unless-closed`: writing it is sharing it, but a note that says `private`, `hint` or `never` keeps it;
 * - `if-set-together`: as the homework is shared, which it is when it was set by or with the therapist;
 * - `if-chosen`: when the writer put the thing on the brief, by a `rank`, a target or `brief: true`;
 * - `as-a-sum`: as a number of many days, in a median, a chart or the week's card, unless the note says `never`.
 */
export type WhenPrinted = 'if-shared' | 'unless-closed' | 'if-set-together' | 'if-chosen' | 'as-a-sum';

/** Which fields of a kind may ever be printed. A field that is not named never is. */
export type PrintedFields<Fields = Record<string, unknown>> = Readonly<Partial<Record<keyof Fields, WhenPrinted>>>;
