import { BaseSequencer } from 'vitest/node';
import type { TestSpecification } from 'vitest/node';

/** Specs of the demo stores that take minutes. */
const isLong = ({ moduleId }: TestSpecification): boolean =>
  /\/(?:zoo|storefronts|bad-input)\.spec\.ts$/.test(moduleId);

/** Starts what takes minutes, real stores before all, ahead of the rest: it would keep one browser waiting for the others at the end. */
export default class StoresFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const usual = await super.sort(files);
    const isStore = ({ project }: TestSpecification): boolean => project.name === 'store';
    // Of these the shortest in lines run longest: each plays all scenarios on one store.
    const stores = usual.filter(isStore).reverse();
    const others = usual.filter((file) => !isStore(file));
    return [...stores, ...others.filter(isLong), ...others.filter((file) => !isLong(file))];
  }
}
