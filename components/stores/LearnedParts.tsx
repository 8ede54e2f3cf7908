import type { ProfilePart, StoreProfile } from '../../lib/core/store/store-profile';
import { profileParts } from '../../lib/core/store/store-profile';
import { formatWhen } from '../ui/date-text';

interface Props {
  profile: StoreProfile | null;
  now: Date;
}

const partWords: Readonly<Record<ProfilePart, string>> = {
  search: 'How to search',
  queries: 'What a search matches',
  together: 'How many searches at once',
  identity: 'What tells products apart',
  cart: 'Where the cart is',
  add: 'How to put in',
  addRequest: 'The store’s own request for putting in',
  products: 'How products were put in before',
  cards: 'How to put in what the results show',
  remove: 'How to take out',
  pages: 'Where its pages can be used',
};

/** A proof older than this many days may no longer hold: stores change their pages. */
const staleDays = 183;

/** What was learned of a store by using it, with what proved it and when. Nothing is shown where nothing was learned. */
export function LearnedParts({ profile, now }: Props) {
  if (profile === null) return null;
  return (
    <section aria-label="Learned here">
      <h4>Learned here</h4>
      <ul className="learned-parts">
        {profileParts.flatMap((part) => {
          const learned = profile.parts[part];
          if (learned === undefined) return [];
          const isStale = now.getTime() - Date.parse(learned.provenOn) > staleDays * 86_400_000;
          return [
            <li key={part} className="learned-part" data-state={isStale ? 'unsure' : 'works'}>
              <div>
                <strong>{partWords[part]}</strong>: {learned.proof}
                <p className="tiny soft">
                  {formatWhen(learned.provenOn, now)}
                  {isStale ? ' · more than six months ago, so it is looked at anew when it fails' : ''}
                </p>
                <details className="tiny">
                  <summary>What is kept</summary>
                  <pre className="learned-value">{JSON.stringify(learned.value, null, 1)}</pre>
                </details>
              </div>
            </li>,
          ];
        })}
      </ul>
    </section>
  );
}
