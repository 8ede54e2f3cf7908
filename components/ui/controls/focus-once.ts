/** As the `ref` of a control: it has the focus as soon as it stands there. */
export function focusOnce(control: HTMLElement | null): void {
  control?.focus();
}
