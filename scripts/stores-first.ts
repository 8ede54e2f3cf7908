import { BaseSequencer } from 'vitest/node';
import type { TestSpecification } from 'vitest/node';

/** Starts the tests on real stores before all others: one such file takes minutes, and would keep one browser waiting for the other at the end. */
export default class StoresFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const usual = await super.sort(files);
    const isStore = ({ project }: TestSpecification): boolean => project.name === 'store';
    // Of these the shortest in lines run longest: each plays all scenarios on one store.
    const stores = usual.filter(isStore).reverse();
    return [...stores, ...usual.filter((file) => !isStore(file))];
  }
}
