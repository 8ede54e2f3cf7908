/** Prompts that sound like "not this" and forbid nothing, by one who had not seen the tests. Written before any was tried. */
export const freshHarmless: readonly string[] = [
  'no rolling pin needed pizza for 4', 'no-boil lasagne sheets, mince, passata', 'No-Nonsense Chili for 6', 'dirty fries, no judgement, burgers for 4',
  'use-it-up fried rice for 2', 'nut-brown butter gnocchi for 2', 'donut-free office? bring brownies for 12', 'spare no expense: lobster rolls for 4',
  'butter me up with pancakes for 2', 'big cheese coming for dinner, beef wellington for 6', 'cool as a cucumber: gazpacho for 4', 'in a nutshell: tacos for 5',
  'we are in a pickle, quick pasta for 4', 'spill the beans: chili for 4', "don't cry over spilt milk, pancakes for 3", 'couch potato night, nachos for 2',
  'she is the apple of my eye, apple pie for 2', 'bring home the bacon: full english for 2', 'no use crying, ice cream for 4', 'not my first rodeo, brisket for 10',
  "I can't believe it's not butter, bread, milk", 'Free & Easy soup, crackers and cheddar', 'Nothing But Fruit bars, milk, eggs', 'Naked chicken burrito bowl for 2',
  'Without compromise: roast lamb for 6', 'Never On Sunday pasta for 4', 'Good-for-nothing lasagne joke, lasagne for 4', "Don't tell mum: pizza for 3",
  'smoke-free barbecue, ribs for 6', 'cage free eggs, hormone free milk, bread', 'BPA-free tin of tomatoes, spaghetti, basil', 'crease-free crepes for 4',
  'worry-free chicken casserole for 5', 'dust-free kitchen aside, tacos for 4', 'no skin in the game, salmon for 2', 'boneless chicken thighs, skinless salmon, seedless grapes',
  'pitted olives, stoneless dates, shelled pistachios', 'shell-off prawns, peeled garlic, rindless bacon', 'unsalted butter, unsmoked bacon, unwaxed lemons', 'decaf coffee, semi-skimmed milk, white bread',
  'dry white wine, not sweet, and mussels for 2', 'not the fancy cheddar, just cheddar and bread', 'bananas not too green, milk', 'eggs, not medium, large',
  'I would not say no to curry, chicken curry for 2', 'why did nobody tell me about shakshuka, shakshuka for 2', "we haven't had fish pie in ages, fish pie for 4", "it isn't summer without burgers, burgers for 6",
  "isn't it time for chili? chili for 4", "can't remember the last time we had risotto, risotto for 2", 'stop me if I make lasagne again, lasagne for 4', 'my kids would kill for nuggets, chicken nuggets for 3',
  'drop-dead gorgeous carrot cake for 10', 'we never tire of tacos, tacos for 4', 'nobody makes it like mum, roast beef for 6', 'no thanks to my oven, no-bake cheesecake for 8',
  'anti-stress chicken soup for 2', 'my allergy to cooking says easy pasta for 2', "the vegetarian cafe's beef burgers, burgers for 2", 'exclusive steak night, steak for 2',
]; // prettier-ignore
