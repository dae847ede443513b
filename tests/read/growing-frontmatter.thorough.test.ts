import { describe } from 'vitest';
import { testGrowing } from './growing-frontmatter.ts';

/**
 * What is read in proportion to its length takes well under a second at these sizes. What looks back at all it has read,
 * at each sign, takes minutes and more, and ends at the limit of a test.
 */
describe.each([20_000, 1_000_000])('of %i signs', testGrowing);
