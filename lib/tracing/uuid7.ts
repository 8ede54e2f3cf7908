/** Makes the next id. Ids of one maker sort by the order they were made in. */
export type NewId = () => string;

/**
 * A maker of UUIDv7 ids (RFC 9562 §5.7, §6.2 method 1): 48 bits of Unix milliseconds, a 12-bit counter that starts low at random and
 * grows within a millisecond, 62 random bits. Monotonic: when the clock stands still or steps back, or the counter is full, the time
 * part goes on from the last one. Opik takes no other version, and orders a thread's traces by it.
 *
 * @param now milliseconds since 1970
 * @param random fills an array with random bytes and returns it
 */
export function createUuid7(source: {
  now: () => number;
  random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array;
}): NewId {
  let lastTime = -1;
  let counter = 0;
  return () => {
    const bytes = source.random(new Uint8Array(16));
    const time = source.now();
    if (time > lastTime) {
      lastTime = time;
      // The lower half leaves at least 2,048 ids for the rest of this millisecond.
      counter = (bytes[6] ?? 0) * 8;
    } else if (counter < 0xfff) {
      counter += 1;
    } else {
      lastTime += 1;
      counter = 0;
    }
    const random = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    const time48 = lastTime.toString(16).padStart(12, '0');
    const variant = (8 + ((bytes[8] ?? 0) & 3)).toString(16);
    return [
      time48.slice(0, 8),
      time48.slice(8),
      (0x7000 + counter).toString(16),
      variant + random.slice(17, 20),
      random.slice(20),
    ].join('-');
  };
}

/** The time a UUIDv7 was made at, in milliseconds since 1970; null for anything else. */
export function timeOfUuid7(id: string): number | null {
  return /^[\da-f]{8}-[\da-f]{4}-7/i.test(id) ? Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16) : null;
}

/** The maker for the running worker: its clock and its random source. */
export const uuid7: NewId = createUuid7({
  now: () => Date.now(),
  random: (bytes) => crypto.getRandomValues(bytes),
});
