import { Plus } from 'lucide-react';
import { useState } from 'react';

interface Props {
  /** What was typed, trimmed and not empty: "2 onions", "mint". */
  onAdd: (text: string) => void;
  placeholder?: string;
}

/** One line to add what the list lacks. */
export function AddIngredient({ onAdd, placeholder = 'Add an ingredient' }: Props) {
  const [text, setText] = useState('');
  const add = (): void => {
    if (text.trim() === '') return;
    onAdd(text.trim());
    setText('');
  };
  return (
    <form
      className="add-ingredient"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <input
        type="text"
        aria-label="Add an ingredient"
        placeholder={placeholder}
        maxLength={120}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
        }}
      />
      <button type="submit" className="icon-button" aria-label="Add" disabled={text.trim() === ''}>
        <Plus size={18} aria-hidden />
      </button>
    </form>
  );
}
