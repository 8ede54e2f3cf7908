import { isCoachError } from '../../core/errors';
import type { PageControl } from '../../core/store/page-control';
import type { Llm, Span } from '../../core/ports';
import type { Run } from '../../core/run/run';
import type { StoreTab } from './store-tab';

/** Chooses the control that opens the search; null if none does, or if no model may be asked. */
export type ChooseSearchControl = (
  controls: readonly PageControl[],
  signal: AbortSignal,
) => Promise<PageControl | null>;

/** Creates the chooser of a run: it asks a model if the shopper allows it. */
export function createSearchControlChooser(
  llmFor: (run: Run) => Promise<Llm | null>,
  spanFor: (run: Run) => Span,
): (run: Run) => ChooseSearchControl {
  return (run) => async (controls, signal) => {
    const llm = await llmFor(run);
    if (llm === null) return null;
    const { pointAtSearch } = await import('../../agents/point-at-search');
    return pointAtSearch(controls, llm, { span: spanFor(run), signal });
  };
}

/**
 * A store whose search control may be chosen by a model, once a run, when rules do not find it. The control is tried in the page and must
 * pass the same proof as any other search; only then the search is repeated. On any failure the store stays without a search.
 */
export function withSearchControlByModel(tab: StoreTab, pointAt: ChooseSearchControl): StoreTab {
  let pointing: Promise<boolean> | null = null;
  const found = async (query: string, signal: AbortSignal): Promise<boolean> => {
    const controls = await tab.listPageControls(signal);
    if (controls.length === 0) return false;
    const told = await pointAt(controls, signal);
    // Only a control of our list is accepted, whatever the model answers.
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
        // Concurrent searches wait for the same answer.
        pointing ??= found(query, signal).catch(() => false);
        if (!(await pointing)) throw error;
        return tab.search(query, signal);
      }
    },
  };
}
