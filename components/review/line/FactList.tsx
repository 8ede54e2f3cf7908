import { CircleHelp, CircleMinus, OctagonAlert, ThumbsUp, TriangleAlert } from 'lucide-react';
import type { Assessment, Verdict } from '../../../lib/core/decision/assessment';
import type { Fact } from '../../../lib/core/fact/fact';
import { safeLink } from '../../ui/safe-link';
import { capitalise } from '../../ui/plural-text';
import './FactList.css';

const looks = {
  prefer: { Icon: ThumbsUp, word: 'speaks for it' },
  neutral: { Icon: CircleMinus, word: 'neutral' },
  caution: { Icon: TriangleAlert, word: 'take care' },
  avoid: { Icon: OctagonAlert, word: 'speaks against it' },
  unknown: { Icon: CircleHelp, word: 'no data' },
} as const satisfies Record<Verdict, unknown>;

const date = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' });

/** What each advisor says of one product, with the facts behind it: claim, source, date. */
export function FactList({ assessments }: { assessments: readonly Assessment[] }) {
  if (assessments.length === 0) return <p className="small soft">No facts are known about this product.</p>;
  return (
    <ul className="facts" aria-label="Facts">
      {assessments.map((assessment) => {
        const { Icon, word } = looks[assessment.verdict];
        return (
          <li key={assessment.advisor} data-verdict={assessment.verdict}>
            <Icon size={15} aria-hidden />
            <div>
              <p className="small">
                <strong>{capitalise(assessment.advisor)}</strong> <span className="soft">· {word}</span>
              </p>
              {assessment.facts.length === 0 ? <p className="tiny soft">{capitalise(assessment.reason)}</p> : null}
              {assessment.facts.map((fact) => (
                <FactText key={fact.id} fact={fact} />
              ))}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

function FactText({ fact }: { fact: Fact }) {
  const link = safeLink(fact.source.url);
  return (
    <div className="tiny fact">
      <p>{fact.claim}</p>
      <p className="soft">
        {link === null ? (
          fact.source.title
        ) : (
          <a href={link} target="_blank" rel="noreferrer">
            {fact.source.title}
          </a>
        )}{' '}
        · {date.format(new Date(fact.asOf))}
        {fact.isStale ? <span className="badge is-warn">may be out of date</span> : null}
      </p>
    </div>
  );
}
