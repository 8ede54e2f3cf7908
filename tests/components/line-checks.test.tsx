// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/dom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LineChecks } from '../../components/review/line/checks/LineChecks';
import { checkReason } from '../../components/review/line/checks/check-text';
import { cleanup, render } from '../support/render-view';

afterEach(cleanup);

const label = { kind: 'label', text: 'label not seen, check: sauces often hold soy', count: null } as const;
const amount = { kind: 'amount', text: 'would buy 12 × 5 lb for 1 lb', count: 1 } as const;

describe('LineChecks', () => {
  it('shows nothing where there is nothing to look at', () => {
    const { container } = render(<LineChecks checks={undefined} />);
    expect(container.innerHTML).toBe('');
  });

  it('says that a label was not seen, once, with the way to it', () => {
    render(<LineChecks checks={[label]} productUrl="https://shop.example/p/1" />);
    expect(screen.getByText('Label not seen, check')).toBeDefined();
    expect(screen.getByText('Sauces often hold soy')).toBeDefined();
    expect(screen.getByRole('link', { name: 'Read the label' }).getAttribute('href')).toBe('https://shop.example/p/1');
  });

  it('links to no address a page could not be opened at', () => {
    render(<LineChecks checks={[label]} productUrl="javascript:alert(1)" />);
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('offers the next sane count, and not again once it is taken', () => {
    const onUseCount = vi.fn();
    const { rerender } = render(<LineChecks checks={[amount]} count={12} onUseCount={onUseCount} />);
    fireEvent.click(screen.getByRole('button', { name: 'Take 1 instead' }));
    expect(onUseCount).toHaveBeenCalledWith(1);
    rerender(<LineChecks checks={[amount]} count={1} onUseCount={onUseCount} />);
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('LineChecks of an amount that was planned lower than the list says', () => {
  const planned = { kind: 'amount', text: 'The list comes to 27 packs; 1 is proposed.', count: 1, list: 27 } as const;

  it('offers what the list comes to, and the sane count again once that is taken', () => {
    const onUseCount = vi.fn();
    const { rerender } = render(<LineChecks checks={[planned]} count={1} onUseCount={onUseCount} />);
    expect(screen.getByText('The list comes to 27 packs; 1 is proposed.')).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Take 27 instead' }));
    expect(onUseCount).toHaveBeenCalledWith(27);
    rerender(<LineChecks checks={[planned]} count={27} onUseCount={onUseCount} />);
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Take 1 instead']);
  });
});

describe('checkReason', () => {
  it.each([
    ['label not seen, check', ''],
    ['Label not seen, check.', ''],
    ['label not seen', ''],
    ['label not seen, check: may hold peanut', 'May hold peanut'],
    ['sauces often hold soy', 'Sauces often hold soy'],
  ])('%s', (text, reason) => {
    expect(checkReason({ kind: 'label', text, count: null })).toBe(reason);
  });
});
