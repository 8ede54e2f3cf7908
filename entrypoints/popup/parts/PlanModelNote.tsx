import { ModelFallback, ReasonsNote } from '../../../components/gate/ModelNote';
import type { Run } from '../../../lib/core/run/run';

interface Props {
  run: Run;
  onSettings: () => void;
  /** Asks Claude for the reasons once more. */
  onAgain: () => void;
}

/** A note on the reasons of a plan: who wrote them, tokens and cost, or why they are the rules'. */
export function PlanModelNote({ run, onSettings, onAgain }: Props) {
  const { model } = run;
  const fallback = model?.explanationFallback ?? null;
  const isOn = run.usesModel?.explanations ?? false;
  if (fallback !== null)
    return (
      <ModelFallback
        instead="The reasons are the rules’ own."
        error={fallback}
        canRephrase={false}
        onAction={(action) => {
          if (action === 'settings') onSettings();
          else onAgain();
        }}
      />
    );
  return (
    <ReasonsNote
      isOn={isOn}
      calls={model?.calls ?? []}
      told={Object.keys(model?.explanations ?? {}).length}
      rejected={model?.rejected ?? null}
    />
  );
}
