import { describe, expect, it } from 'vitest';
import { corrections, distance } from '../../../lib/agents/meals/words/fuzzy';
import { cleanPrompt, nameKey } from '../../../lib/agents/meals/words/prompt-words';
import { read } from './meal-builders';

describe('cleanPrompt', () => {
  it.each([
    ['<b>tacos</b> for&nbsp;4', 'tacos for 4'],
    ['tacos<script>alert(1)</script>!', 'tacos !'],
    ['tacos <style>p { color: red }</style><!-- x --> for 4', 'tacos for 4'],
    ['🌮 tacos 🇲🇽 \u200bfor 4', 'tacos for 4'],
    ['tacos\u00a0for\u20034', 'tacos for 4'],
    ['a\r\n\r\n  b', 'a\nb'],
    ['<li>rice</li><li>eggs</li>', 'rice\n eggs'],
    ['shepherd’s pie – for 4', "shepherd's pie - for 4"],
    ['salt &amp; pepper', 'salt & pepper'],
    ['3 < 4 & 5 > 2', '3 < 4 & 5 > 2'],
    ['👩‍🍳👩‍🍳', ''],
  ])('%j → %j', (prompt, expected) => {
    expect(cleanPrompt(prompt).replace(/\n /g, '\n ').trim()).toBe(expected.replace('\n ', '\n'));
  });
});

describe('nameKey', () => {
  it.each([
    ['Mac & Cheese', 'mac and cheese'],
    ["mac 'n' cheese", 'mac n cheese'],
    ['Crème brûlée', 'creme brulee'],
    ["Shepherd's pies", 'shepherds pie'],
    ['Bay leaves', 'bay leaf'],
    ['stir-fry', 'Stir Fry'],
    ['chicken biriyani', 'chicken briyani'],
    ['yoghurts', 'yogurt'],
  ])('%s and %s meet', (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });
});

describe('misspellings', () => {
  it.each([
    ['brocoli', 'broccoli', 1],
    ['suhsi', 'sushi', 1],
    ['lasanga', 'lasagna', 1],
    ['stone', 'scone', 2],
    ['mulled', 'mullet', 2],
    ['a', 'abcdef', 3],
  ])('%s is %s at %i', (word, known, far) => {
    expect(distance(word, known, 2)).toBe(far);
    expect(distance(known, word, 2)).toBe(far);
  });

  it('leaves ordinary words and very short ones alone', () => {
    const known = ['rice', 'mousse', 'water', 'chili', 'apple'];
    for (const word of ['ric', 'mouse', 'waiter', 'chilly', 'apply']) expect(corrections(word, known)).toEqual([]);
    expect(corrections('aple', known)).toEqual(['apple']);
  });

  it.each([
    ['chiken biryanni', 'chicken biryani'],
    ['spagetti carbonarra', 'spaghetti carbonara'],
    ['tika masala', 'tikka masala'],
    ['guacomole', 'guacamole'],
    ['enchilladas', 'enchiladas'],
    ['ceaser salad', 'caesar salad'],
    ['hambuger', 'hamburgers'],
    ['lasange', 'lasagna'],
  ])('%s is %s', async (prompt, dish) => {
    expect((await read(prompt)).dishes).toEqual([dish]);
  });

  it.each(['horse', 'mulled thing', 'party animals', 'matter of taste', 'stone', 'qwzx for 4'])(
    '%s is no food',
    async (prompt) => {
      const reading = await read(prompt);
      expect([reading.dishes, reading.ingredients]).toEqual([[], []]);
    },
  );
});
