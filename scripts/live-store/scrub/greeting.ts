/** The person greeted in a text. */
export interface Greeted {
  readonly name: string | null;
  /** Whether it is certainly a greeting. "Hello Panda" may be a biscuit. */
  readonly isSure: boolean;
  /** Whether the text ends in a greeting, so that the next text is the name. */
  readonly isOpen: boolean;
}

const greeting =
  '(?:hi|hello|hey|welcome(?: back)?|hallo|moin|bonjour|bienvenue|bienvenido|benvenuto|buongiorno|buenos d[íi]as|welkom|v[äa]lkommen|hola|ciao|ol[áa]|hej|good (?:morning|afternoon|evening)|guten (?:tag|morgen|abend)|willkommen(?: zurück)?)';
const saying = '(?:signed in as|logged in as|angemeldet als|connecté en tant que|account of|ordering (?:as|for))';
const name = "\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,2}";
const word = "\\p{Lu}[\\p{L}.'’-]+";

const withComma = new RegExp(`^\\s*(?:${greeting}\\s*,|${saying}:?)\\s*(${name})`, 'iu');
const alone = new RegExp(`^\\s*${greeting}\\s+(${word})\\s*[!.,…]*\\s*$`, 'iu');
const beforeMore = new RegExp(`^\\s*${greeting}\\s+(${word}),\\s`, 'iu');
/** "Not Jane? Sign out" and "Jane's account". */
const denied = new RegExp(`^\\s*(?:not|nicht|pas) (${word})\\s*\\?`, 'iu');
const owned = new RegExp(
  `^\\s*(${word})['’]s (?:account|lists?|cart|orders?|profile|shopping list|favou?rites)\\s*$`,
  'iu',
);
const open = new RegExp(`^\\s*(?:${greeting}\\s*,?|${saying}:?)\\s*$`, 'iu');
const nameAlone = new RegExp(`^\\s*(${name})\\s*[!.,…]*\\s*$`, 'u');
/** Words after a greeting that are no name, as in "Hello, Sign in". */
const nobody = /^(?:sign|log|guest|gast|there|stranger|shopper|visitor|customer)\b/i;

/** `wasGreeted`: the text before ended in a greeting. `isHeading`: a heading is more often a product's name than a greeting. */
export function greetedIn(text: string, wasGreeted: boolean, isHeading: boolean): Greeted {
  const sure = ((wasGreeted ? nameAlone : withComma).exec(text) ?? denied.exec(text) ?? owned.exec(text))?.[1] ?? null; // prettier-ignore
  const found = sure ?? (isHeading ? null : ((alone.exec(text) ?? beforeMore.exec(text))?.[1] ?? null));
  const isName = found !== null && /^\p{Lu}/u.test(found) && !nobody.test(found);
  return { name: isName ? found : null, isSure: sure !== null, isOpen: open.test(text) };
}
