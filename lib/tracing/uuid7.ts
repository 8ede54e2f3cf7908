/** Makes the next id. Ids of one maker sort by the order they were made in. */
export type NewId = () => string;

/**
 * A maker of UUIDv7 ids (RFC 9562 §5.7, §6.2 method 1): 48 bits of Unix milliseconds, a 12-bit counter that starts low at random and
 * grows within a millisecond, 62 random bits. Monotonic: when the clock stands still or steps back, or the counter is full, the time
 * part goes on from the last one. Opik takes no other version, and orders a thread's traces by it.
 *
 * @param now milliseconds since 1970
 */
export function createUuid7(now: () => number): NewId {
  let lastTime = -1;
  let counter = 0;
  return () => {
    const random = crypto.randomUUID();
    const time = now();
    if (time > lastTime) {
      lastTime = time;
      // The lower half leaves at least 2,048 ids for the rest of this millisecond.
      counter = Number.parseInt(random.slice(0, 2), 16) * 8;
    } else if (counter < 0xfff) {
      counter += 1;
    } else {
      lastTime += 1;
      counter = 0;
    }
    const time48 = lastTime.toString(16).padStart(12, '0');
    // Variant and random bits stand in a version 4 id where they stand in a version 7 one.
    return `${time48.slice(0, 8)}-${time48.slice(8)}-${(0x7000 + counter).toString(16)}${random.slice(18)}`;
  };
}

/** The time a UUIDv7 was made at, in milliseconds since 1970; null for another UUID. */
export function timeOfUuid7(id: string): number | null {
  return id[14] === '7' ? Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16) : null;
}

/** The maker for the running worker. */
export const uuid7: NewId = createUuid7(() => Date.now());
