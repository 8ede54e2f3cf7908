import './LineChecks.css';

/** The ingredient list of a product as the store gives it, folded; nothing where none was read. */
export function LabelText({ ingredients }: { ingredients: string | null | undefined }) {
  if (ingredients === null || ingredients === undefined) return null;
  return (
    <details className="label-text small">
      <summary>Ingredients</summary>
      <p>{ingredients}</p>
      <p className="tiny soft">As the store gives them. The pack decides.</p>
    </details>
  );
}
