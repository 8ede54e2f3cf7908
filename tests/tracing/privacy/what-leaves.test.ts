import { afterEach, describe, expect, it } from 'vitest';
import { hashOf } from '../../../lib/core/text/hash';
import { dietRules, metadataWithoutContent, withoutDietText } from '../../../lib/tracing/privacy/remove-diet-text';
import { mapJson } from '../../../lib/tracing/privacy/map-json';
import { makeProfile } from '../harness';
import type { Profile } from '../harness';

describe('withoutDietText', () => {
  it.each([
    ["pasta, I'm allergic to peanuts, milk and eggs. For 4", 'pasta, [diet]. For 4'],
    ['curry without nuts or dairy', 'curry [diet]'],
    ['a vegan chili', 'a [diet] chili'],
    ['gluten-free lasagne, low-sodium', '[diet] lasagne, [diet]'],
    ['dinner; no shellfish please', 'dinner; [diet] please'],
    ['my son has a severe nut allergy', 'my son has a [diet]'],
    ['something for a diabetic', 'something for a [diet]'],
    ["we can't eat pork", 'we [diet]'],
    ['halal chicken', '[diet] chicken'],
    ['{"servings":2,"diets":["x"],"avoid":["peanuts","milk"]}', '{"servings":2,"diets":"[diet]","avoid":"[diet]"}'],
    ['{"name":"rice","diets":[],"avoid":["pean', '{"name":"rice","diets":[],"avoid":"[diet]"'],
  ])('%j → %j', (text, clean) => {
    expect(withoutDietText(text)).toBe(clean);
  });

  it.each(['chicken biryani for 4', '2 lb walnuts, 1 dozen eggs', 'no more than $25', 'milk, butter and a lemon'])(
    'leaves %j alone',
    (text) => {
      expect(withoutDietText(text)).toBe(text);
    },
  );

  it.each(['a ', 'no ', 'nut-', 'allergic to ', 'x'])('is quick on a long run of %j', (part) => {
    for (let round = 0; round < 5; round += 1) withoutDietText(part.repeat(100_000 / part.length));
  });
});

describe('a value without words about diet', () => {
  it('clears fields by name when they say something', () => {
    expect(
      mapJson(
        {
          allergies: ['peanuts'],
          diet: 'x',
          constraints: [],
          allergens: null,
          offers: [{ title: 'Vegan mayo' }],
        },
        dietRules,
      ),
    ).toEqual({
      allergies: '[diet]',
      diet: '[diet]',
      constraints: [],
      allergens: null,
      offers: [{ title: '[diet] mayo' }],
    });
  });
});

describe('the level no-content', () => {
  it('keeps numbers, flags and our own words; the rest is size and hash', () => {
    const clean = metadataWithoutContent(
      { operation: 'ingredient_extraction', servings: 4, ok: true, user_prompt: 'soup' },
      'salt',
    );
    expect(clean).toMatchObject({ operation: 'ingredient_extraction', servings: 4, ok: true });
    expect(clean['user_prompt']).toMatch(/^\[not sent: 4 bytes #[0-9a-f]{16}\]$/);
  });

  it('hashes alike texts alike, and differently per installation', () => {
    expect(hashOf('1soup')).toBe(hashOf('1soup'));
    expect(hashOf('1soup')).not.toBe(hashOf('2soup'));
    const hashes = Array.from({ length: 20_000 }, (_, index) => hashOf(`text ${String(index)}`));
    expect(new Set(hashes).size).toBe(hashes.length);
  });
});

describe('what leaves the device', () => {
  let profile: Profile;
  afterEach(() => {
    profile.stopAll();
  });

  /** One run full of things that must not leave, delivered; all bytes that left. */
  async function send(change: Parameters<typeof makeProfile>[0]): Promise<string> {
    profile = makeProfile(change);
    const worker = profile.startWorker();
    const sessionId = profile.newId();
    const trace = worker.tracer.trace({
      name: 'ingredient_extraction',
      sessionId,
      input: { message: 'thyme soup, allergic to peanuts' },
      metadata: {
        user_prompt: 'thyme soup, no nuts',
        allergies: ['peanuts'],
        'x-api-key': 'hush',
        operation: 'ingredient_extraction',
      },
    });
    const span = trace.child('call', { headers: { Authorization: 'hush' }, text: ['sk', 'ant', 'hushhush'].join('-') });
    span.fail(new Error('anna@mail.example wrote thyme'));
    trace.end({ output: 'thyme, leek; vegan' });
    worker.tracer.score({ sessionId }, { name: 'thumbs', value: 0, reason: 'thyme was old, and I am vegan' });
    await worker.deliverNow();
    const local = JSON.stringify(await worker.readTimeline(sessionId));
    expect(local).toContain('allergic to peanuts');
    expect(local).not.toContain('hush');
    expect(local).not.toContain('anna@');
    expect(await worker.status()).toMatchObject({ queued: 0, refused: [] });
    return JSON.stringify(profile.opik.requests.map(({ path, body }) => [path, body]));
  }

  it('full, diet allowed: everything but secrets', async () => {
    const sent = await send({ level: 'full', allowsDiet: true });
    expect(sent).toContain('allergic to peanuts');
    expect(sent).toContain('thyme');
    expect(sent).not.toMatch(/hush|anna@/);
  });

  it('full: no words about diet (S-20)', async () => {
    const sent = await send({ level: 'full', allowsDiet: false });
    expect(sent).toContain('thyme');
    expect(sent).not.toMatch(/peanut|nuts|vegan|hush|anna@/i);
  });

  it('no content: no words of the shopper, the structure all the same', async () => {
    const sent = await send({ level: 'no-content', allowsDiet: true });
    expect(sent).not.toMatch(/thyme|peanut|vegan|leek|hush|anna@/i);
    expect(sent).toContain('ingredient_extraction');
    expect(profile.opik.threads()).toHaveLength(1);
    expect(profile.opik.threads()[0]?.feedback_scores).toMatchObject([{ name: 'thumbs', value: 0 }]);
  });

  it('off: nothing', async () => {
    expect(await send({ level: 'off' })).toBe('[]');
  });

  it('what was recorded without content stays so when more is allowed later', async () => {
    profile = makeProfile({ level: 'no-content' });
    const worker = profile.startWorker();
    worker.tracer.trace({ name: 'run', sessionId: profile.newId(), input: { message: 'thyme soup' } }).end();
    await worker.flushWrites();
    profile.settings.set({ level: 'full' });
    worker.tracer.trace({ name: 'run', sessionId: profile.newId(), input: { message: 'leek soup' } }).end();
    await worker.deliverNow();
    const sent = JSON.stringify(profile.opik.requests);
    expect(sent).not.toContain('thyme');
    expect(sent).toContain('leek');
  });

  it('what was recorded with content is sent without when that is asked for later', async () => {
    profile = makeProfile({ level: 'full' });
    const worker = profile.startWorker();
    worker.tracer.trace({ name: 'run', sessionId: profile.newId(), input: { message: 'thyme soup' } }).end();
    await worker.flushWrites();
    profile.settings.set({ level: 'no-content' });
    await worker.deliverNow();
    expect(profile.opik.traces.size).toBe(1);
    expect(JSON.stringify(profile.opik.requests)).not.toContain('thyme');
  });
});
