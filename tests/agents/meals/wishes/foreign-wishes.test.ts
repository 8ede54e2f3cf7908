import { describe, expect, it } from 'vitest';
import { mayLeaveOut, wishesInEnglish } from '../../../../lib/agents/meals/wishes/foreign-wishes';
import { read } from '../meal-builders';

describe('what another language says against a food', () => {
  it.each([
    ['Lasagne für 4, allergisch gegen Milch', ['dairy']],
    ['Lasagne, ich bin allergisch auf Nüsse und Milch', ['nut', 'dairy']],
    ['pesto pasta, ich habe eine Nussallergie', ['nut']],
    ['lasagna for 4, laktosefrei', ['dairy']],
    ['pad thai for 2 ohne Erdnüsse', ['peanut']],
    ['lasagne pour 4, allergique au lait', ['dairy']],
    ['lasagne sans lait, oeufs et fromage', ['dairy', 'egg']],
    ['pad thai, allergique à l’arachide', ['peanut']],
    ['satay para 4, sin cacahuetes', ['peanut']],
    ['paella, alérgica a los mariscos y a las gambas', ['shrimp']],
    ['carbonara per 4 senza uova', ['egg']],
    ['risotto, allergico al latte', ['dairy']],
    ['pad thai, sou alérgico a amendoim', ['peanut']],
    ['pannenkoeken, zonder melk en eieren', ['dairy', 'egg']],
    ['pad thai utan jordnötter', ['peanut']],
  ])('is heard as if it were English, or said not to be read: %s', async (prompt, avoid) => {
    const reading = await read(prompt);
    const heard = reading.constraints.avoid;
    const missed = avoid.filter((food) => !heard.includes(food));
    if (missed.length > 0) expect(reading.question).toMatch(/I cannot read “/);
    else expect(heard).toEqual(expect.arrayContaining(avoid));
  });

  it('hears every food of a list, each in the table of words abroad', async () => {
    for (const prompt of [
      'lasagne ohne Milch, Eier und Käse',
      'lasagne sin leche, huevos y queso',
      'lasagne senza latte, uova e formaggio',
    ])
      expect((await read(prompt)).constraints.avoid, prompt).toEqual(expect.arrayContaining(['dairy']));
  });

  it('says of a food it has no word for that it may be one to leave out, and never asks to add it', async () => {
    for (const prompt of [
      'Spaghetti Bolognese für 4, ohne Zwiebeln',
      'tacos sans oignons',
      'tacos, ich vertrage keine Zwiebeln',
      'tacos, nie jem cebuli',
    ]) {
      const { question } = await read(prompt);
      expect(question, prompt).toMatch(/(?:may say what to leave out|cannot tell)/);
      expect(question, prompt).not.toMatch(/did not understand [^.]*(?:ohne|sans|keine|nie)\b/);
    }
  });

  it('leaves English and words of no food as they are', () => {
    for (const text of [
      'no-knead bread',
      'sans serif cake',
      'sin city nachos',
      'chicken without skin',
      'fancy fri night pizza',
    ])
      expect(wishesInEnglish(text)).toBe(text);
    for (const text of ['asdfgh', 'paper plates', 'für Personen', 'unicorn steak'])
      expect(mayLeaveOut(text)).toBe(false);
  });
});
