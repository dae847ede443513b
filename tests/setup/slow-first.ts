import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take longest. Begun last, one of them would go on alone when all others are done. */
const SLOW = /(?:e2e\/(?:every-page|brief-paper)|build\/incremental|\.thorough)\.test\.ts$/;

/** The order in which files are run: the quick ones, then the slow ones, then all others. */
export class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => groupOf(a) - groupOf(b) || slownessOf(b) - slownessOf(a));
  }
}

function groupOf({ project }: TestSpecification): number {
  return project.config.sequence.groupOrder;
}

function slownessOf({ moduleId }: TestSpecification): number {
  return SLOW.test(moduleId) ? 1 : 0;
}
