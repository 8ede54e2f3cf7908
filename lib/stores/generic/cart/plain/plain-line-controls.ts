import { hintsOf, nameOf } from '../../page/visible-text';
import { isRemoval } from '../removal-names';

const changeWords =
  /^(?:change|edit|modify|adjust|amend|ändern|bearbeiten|anpassen|modifier|changer|cambiar|modificar|editar|modifica|cambia|wijzig(?:en)?|bewerk(?:en)?|aanpassen|alterar|ändra|redigera|rediger|ændre?|endre|zmień|edytuj|módosít\w*|szerkeszt\w*|変更|编辑|修改|שינוי|עריכה)(?: (?:item|line|quantity|qty|order|menge|quantité|cantidad|quantità|aantal))?$/iu;

/** The links of a line to a page where it can be changed. */
export function changeLinks(line: Element): Element[] {
  return [...line.querySelectorAll('a[href]')].filter((link) => changeWords.test(nameOf(link).trim()));
}

const outWords =
  /^(?:del|rem|drop|discard|take (?:it )?out|clear|weg|streichen|raus|enlever|ôter|sacar|borrar|togli|haal weg|weghalen|tirar|apagar|ta väck|tag ud|ta ut|wyrzuć|kivesz|取消|除外)\.?$/iu;
const outHint = /(?:^|[\s_/?&=-])(?:del|drop|discard|rm)(?:[\s_/?&=-]|$)/;

/** The links and buttons that remove a line and have only a short name, or say so only in their title or address. */
export function outLinks(line: Element): Element[] {
  return [...line.querySelectorAll('a[href],button,input[type="submit" i]')].filter((control) => {
    const names = [nameOf(control), control.getAttribute('title') ?? ''].map((name) => name.trim());
    return (
      names.some((name) => outWords.test(name) || isRemoval(name)) ||
      outHint.test(`${hintsOf(control)} ${control.getAttribute('href') ?? ''}`.toLowerCase())
    );
  });
}
