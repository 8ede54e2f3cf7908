import './Skeleton.css';

/** Grey rows of the height the real ones will have, so that nothing moves when they come. `height` in px. */
export function Skeleton({ rows, height }: { rows: number; height: number }) {
  return (
    <div className="skeleton-rows" aria-hidden>
      {Array.from({ length: rows }, (_, index) => (
        <div key={index} className="skeleton" style={{ height }} />
      ))}
    </div>
  );
}
