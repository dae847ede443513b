import { describe } from 'vitest';
import { testGrowing } from './growing-bodies.ts';

/**
 * The first is below every limit that is set by count. What is read in proportion to its length takes about a second at the
 * second; what looks back at all it has read, at each sign, takes minutes and more, and ends at the limit of a test.
 */
describe.each([20_000, 800_000])('of %i signs', testGrowing);
