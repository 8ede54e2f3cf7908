import { pointAtSearch } from '../../agents/point-at-search';
import { isCoachError } from '../../core/errors';
import type { PageControl } from '../../core/store/page-control';
import type { Llm, Span } from '../../core/ports';
import type { Run } from '../../core/run/run';
import type { StoreTab } from './store-tab';

/** Says which of the controls leads to the search; null where none does, or where nobody may be asked. */
export type ChooseSearchControl = (
  controls: readonly PageControl[],
  signal: AbortSignal,
) => Promise<PageControl | null>;

/** Asks a model for a run, where the shopper allows it that. */
export function createSearchControlChooser(
  llmFor: (run: Run) => Promise<Llm | null>,
  spanFor: (run: Run) => Span,
): (run: Run) => ChooseSearchControl {
  return (run) => async (controls, signal) => {
    const llm = await llmFor(run);
    return llm === null ? null : pointAtSearch(controls, llm, { span: spanFor(run), signal });
  };
}

/**
 * A store whose search, where it was not found, may be pointed at: once a run. What is pointed at is tried in the page by the same proof as any
 * other way; the search is asked again only where it was proven. Whatever goes wrong, the store is as it was: without a search.
 */
export function withSearchControlByModel(tab: StoreTab, pointAt: ChooseSearchControl): StoreTab {
  let pointing: Promise<boolean> | null = null;
  const found = async (query: string, signal: AbortSignal): Promise<boolean> => {
    const controls = await tab.listPageControls(signal);
    if (controls.length === 0) return false;
    const told = await pointAt(controls, signal);
    // Only what was on the list: whoever answers is not believed about that.
    const control = controls.find(({ id }) => id === told?.id);
    return control === undefined ? false : tab.trySearchControl(control, query, signal);
  };
  return {
    ...tab,
    search: async (query, signal, ahead) => {
      try {
        return await tab.search(query, signal, ahead);
      } catch (error) {
        if (!isCoachError(error, 'store/element-missing') || signal.aborted) throw error;
        // Searches that run at the same time wait for the one answer.
        pointing ??= found(query, signal).catch(() => false);
        if (!(await pointing)) throw error;
        return tab.search(query, signal);
      }
    },
  };
}
