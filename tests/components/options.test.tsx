// @vitest-environment happy-dom
import { cleanup, configure, fireEvent, render, screen } from '@testing-library/react';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../entrypoints/options/App';
import { opikItem } from '../../lib/storage/items';

vi.setConfig({ testTimeout: 60_000 });
configure({ asyncUtilTimeout: 10_000 });

beforeEach(() => {
  fakeBrowser.reset();
});
afterEach(cleanup);

async function open(isAllowed: boolean) {
  const askFor = vi.fn<(origin: string) => Promise<boolean>>(() => Promise.resolve(isAllowed));
  render(<App version="1.2.3" askFor={askFor} />);
  await screen.findByRole('switch', { name: 'Send traces to an Opik server' });
  return askFor;
}

function fill(address: string): void {
  fireEvent.click(screen.getByRole('switch', { name: 'Send traces to an Opik server' }));
  fireEvent.change(screen.getByRole('textbox', { name: 'Address' }), { target: { value: address } });
}
const save = (): void => {
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
};

describe('the options page', () => {
  it('is off at first, says so, and needs no permission to stay off', async () => {
    const askFor = await open(false);
    expect(screen.getByText(/nothing is sent anywhere/)).toBeTruthy();
    save();
    await screen.findByText('Saved.');
    expect(askFor).not.toHaveBeenCalled();
  });

  it('asks for the very address within the click, then stores what was typed', async () => {
    const askFor = await open(true);
    fill(' http://localhost:5173/api/ ');
    fireEvent.click(screen.getByRole('radio', { name: /Individual traces/ }));
    expect(screen.getByText(/what you type, the ingredients/i)).toBeTruthy();
    save();
    // Already asked, before anything was awaited: browsers answer only inside the click.
    expect(askFor).toHaveBeenCalledWith('http://localhost/*');
    await screen.findByText('Saved.');
    expect(await opikItem.get()).toMatchObject({
      isOn: true,
      apiUrl: 'http://localhost:5173/api',
      mode: 'individual-traces',
    });
  });

  it('stores nothing when the browser is told no', async () => {
    await open(false);
    fill('https://opik.example/api');
    save();
    await screen.findByText(/choose Allow/);
    expect(await opikItem.get()).toEqual(opikItem.fallback);
  });

  it('says when the address is none', async () => {
    const askFor = await open(true);
    fill('opik');
    save();
    await screen.findByText(/that is no address/);
    expect(askFor).not.toHaveBeenCalled();
  });
});
