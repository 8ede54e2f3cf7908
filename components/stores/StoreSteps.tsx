import { CircleAlert, CircleCheck, CircleHelp } from 'lucide-react';
import type { StoreRecord } from '../../lib/core/store/store-record';
import { formatWhen } from '../ui/date-text';
import { selfTestStepText } from './store-text';

interface Props {
  check: StoreRecord['check'];
  now: Date;
  isUnknown: boolean;
}

const states = {
  works: { Icon: CircleCheck, text: 'works' },
  broken: { Icon: CircleAlert, text: 'broken' },
  unsure: { Icon: CircleHelp, text: 'can’t be told' },
} as const;

/** The last self-test of a store, part by part. */
export function StoreSteps({ check, now, isUnknown }: Props) {
  return (
    <section aria-label="Last check">
      <h4>
        {check === null
          ? 'Last check'
          : `Last check · ${formatWhen(check.at, now)}${isUnknown ? '' : check.asAnyStore ? ' · as any store' : ' · of its adapter'}`}
      </h4>
      {check === null ? (
        <p className="small soft">
          Not checked yet. A check searches for milk and reads your cart; it puts nothing in and takes nothing out.
        </p>
      ) : (
        <ul className="store-steps">
          {check.steps.map(({ step, state, detail }) => {
            const { Icon, text } = states[state];
            return (
              <li key={step} className="store-step" data-state={state}>
                <Icon size={16} aria-hidden />
                <div>
                  <strong>{selfTestStepText[step]}</strong>: {text}
                  <p className="tiny soft">{detail}</p>
                </div>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
