import { z } from 'zod';

/** A record of which one field says it all may be written as that alone: `- ashamed` is `- name: ashamed`. */
export function wordOr<Shape extends z.ZodRawShape>(field: keyof Shape & string, record: z.ZodObject<Shape>) {
  return z.preprocess((value) => (typeof value === 'string' ? { [field]: value } : value), record);
}
