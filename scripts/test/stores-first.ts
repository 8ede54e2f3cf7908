import { BaseSequencer } from 'vitest/node';
import type { TestSpecification } from 'vitest/node';

/** Specs of the demo stores that take minutes. */
const isLong = ({ moduleId }: TestSpecification): boolean =>
  /\/(?:zoo|storefronts|bad-input)\.spec\.ts$/.test(moduleId);

/** Starts the slowest specs first, those of real stores before all others, so that no slow one runs alone at the end. */
export default class StoresFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const usual = await super.sort(files);
    const isStore = ({ project }: TestSpecification): boolean => project.name === 'store';
    // The shortest of these files run longest, because each runs all scenarios on one store.
    const stores = usual.filter(isStore).reverse();
    const others = usual.filter((file) => !isStore(file));
    return [...stores, ...others.filter(isLong), ...others.filter((file) => !isLong(file))];
  }
}
