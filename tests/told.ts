import { diagnosticSentence } from '../src/messages/en/diagnostics.ts';
import type { Diagnostic } from '../src/notes/diagnostic.ts';

/** Diagnostics with the sentences in which they are told. */
export function told<Found extends Diagnostic>(
  diagnostics: readonly Found[],
): (Found & { readonly message: string })[] {
  return diagnostics.map((one) => ({ ...one, message: diagnosticSentence(one) }));
}
