import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

const schema = z.object({
  title: z.string(),
  date: z.date(),
  month: z.string(),
  tags: z.array(z.string()).default([]),
  mood: z.number().optional(),
  habits: z.record(z.string(), z.union([z.number(), z.boolean(), z.string()])).default({}),
});

export interface Note {
  readonly id: string;
  readonly data: z.infer<typeof schema>;
}

export const collections = {
  notes: defineCollection({ loader: glob({ base: './content', pattern: '**/*.md' }), schema }),
};
