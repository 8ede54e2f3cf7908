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
      counter = byteAt(bytes, 6) * 8;
    } else if (counter < 0xfff) {
      counter += 1;
    } else {
      lastTime += 1;
      counter = 0;
    }
    bytes[6] = 0x70 | (counter >> 8);
    bytes[7] = counter & 0xff;
    bytes[8] = 0x80 | (byteAt(bytes, 8) & 0x3f);
    const tail = [...bytes.subarray(6)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    const head = lastTime.toString(16).padStart(12, '0');
    return `${head.slice(0, 8)}-${head.slice(8)}-${tail.slice(0, 4)}-${tail.slice(4, 8)}-${tail.slice(8)}`;
  };
}

/** The time a UUIDv7 was made at, in milliseconds since 1970; null for anything else. */
export function timeOfUuid7(id: string): number | null {
  const match = /^([0-9a-f]{8})-([0-9a-f]{4})-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i.exec(id);
  return match === null ? null : Number.parseInt(`${match[1] ?? ''}${match[2] ?? ''}`, 16);
}

/** The maker for the running worker: its clock and its random source. */
export const uuid7: NewId = createUuid7({
  now: () => Date.now(),
  random: (bytes) => crypto.getRandomValues(bytes),
});

function byteAt(bytes: Uint8Array, index: number): number {
  return bytes[index] ?? 0;
}
