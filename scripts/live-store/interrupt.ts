/** Thrown after Ctrl-C was pressed. */
export class Interrupted extends Error {
  constructor() {
    super('Stopped.');
  }
}

/** Handles Ctrl-C: ends the current work and leaves time to clean up. */
export interface Interrupt {
  /** Waits for the work; throws {@link Interrupted} if Ctrl-C is pressed meanwhile. */
  during<T>(work: Promise<T>): Promise<T>;
  /** Throws {@link Interrupted} if Ctrl-C was pressed. */
  check(): void;
  press(): void;
  /** From now on Ctrl-C ends the command immediately. */
  release(): void;
}

/** `onSecond`: called if Ctrl-C is pressed again during the clean-up. */
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
