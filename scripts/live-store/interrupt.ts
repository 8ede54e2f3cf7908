/** Thrown where Ctrl-C was pressed. */
export class Interrupted extends Error {
  constructor() {
    super('Stopped.');
  }
}

/** Ctrl-C, which ends what is done and leaves time to put things right. */
export interface Interrupt {
  /** The work, or {@link Interrupted}. */
  during<T>(work: Promise<T>): Promise<T>;
  /** Throws {@link Interrupted} once it was pressed: what was being done goes no further. */
  check(): void;
  press(): void;
  /** Ctrl-C ends the command again, as everywhere. */
  release(): void;
}

/** `onSecond`: what is done when it is pressed once more while things are put right. */
export function catchInterrupt(onSecond: () => void): Interrupt {
  let isPressed = false;
  let stop: (error: Error) => void = () => undefined;
  const pressed = new Promise<never>((_, reject) => {
    stop = reject;
  });
  pressed.catch(() => undefined);
  const press = (): void => {
    if (isPressed) onSecond();
    isPressed = true;
    stop(new Interrupted());
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, press);
  return {
    during: (work) => Promise.race([work, pressed]),
    check: () => {
      if (isPressed) throw new Interrupted();
    },
    press,
    release: () => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, press);
    },
  };
}
