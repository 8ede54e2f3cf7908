import type { Sheet } from '../../../page';
import { textOf } from '../../page/visible-text';

const nothingWords =
  /\b(?:no (?:matching )?(?:results?|products?|match(?:es)?|hits|items(?! in\b)|articles)\b|(?:0|zero) (?:results|products|items(?! in\b)|hits|matches)|nothing (?:was |has been )?(?:found|matched|here|to show)|(?:did|does|do) ?n[o']t match|(?:could|can) ?(?:n[o']t|'t) find|unable to find|we found (?:0|no)|found nothing|keine? (?:passenden )?(?:ergebnisse?|treffer|produkte?|artikel)|nichts gefunden|leider (?:keine|nichts)|aucune? (?:résultat|produit|article|correspondance)|rien trouvé|sin resultados|no (?:se (?:han? )?encontr|hay (?:resultados|productos|coincidencias))|ning[úu]n (?:resultado|producto)|nessun[oa]? (?:risultat|prodott|corrispondenz)|non (?:abbiamo|ha prodotto)|geen (?:resultaten|producten|artikelen)|niets gevonden|nenhum (?:resultado|produto)|não encontr|ing[ae]n? (?:träff|resultat|produkt)|hittade(?:s)? ing|ingen (?:resultater|produkter|varer|treff)|brak (?:wyników|produktów)|nie znaleziono|nincs (?:találat|termék)|nem található)|לא נמצאו|見つかりません|該当する商品|没有找到|未找到|沒有找到/iu;

/**
 * Whether a page says that nothing was found. The words may stand in any of several main parts, as a drawer may come first; on a
 * page without a main part, anywhere.
 */
export function saysNothingFound({ document }: Sheet): boolean {
  const mains = [...document.querySelectorAll('main,[role="main"]')];
  const parts = mains.length > 0 ? mains : [document.querySelector('body')];
  return parts.some((part) => nothingWords.test(textOf(part).replaceAll('’', "'")));
}
