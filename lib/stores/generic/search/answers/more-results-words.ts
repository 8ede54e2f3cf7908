/** Names of controls that show further results, in the languages of shop-words.ts. */

/** The next page of results. */
export const nextWords =
  /^(?:(?:go to )?(?:the )?next(?: page| results)?|nächste(?: seite)?|weiter|suivante?|page suivante|siguiente|página siguiente|successiva?o?|pagina successiva|avanti|volgende(?: pagina)?|próxim[ao](?: página)?|página seguinte|nästa(?: sida)?|næste(?: side)?|neste(?: side)?|następna(?: strona)?|dalej|következő(?: oldal)?|הבא|次へ|次のページ|下一[页頁])\s*[›»→>]?$|^[›»→>]$/iu;

/** More results on the same page. */
export const moreWords =
  /^(?:(?:load|show|see|view) (?:\d+ )?more(?: products| results| items)?|mehr (?:artikel |produkte |ergebnisse )?(?:laden|anzeigen)|weitere (?:artikel |produkte )?(?:laden|anzeigen)|(?:voir|charger|afficher) (?:plus|davantage)(?: de produits)?|(?:ver|mostrar|cargar) más(?: productos)?|(?:mostra|carica) (?:altr[io]|di più)(?: prodotti)?|(?:toon|laad) meer(?: producten)?|meer (?:laden|tonen)|(?:ver|mostrar|carregar) mais(?: produtos)?|(?:visa|ladda) fler(?: produkter)?|vis flere(?: produkter)?|pokaż więcej|załaduj więcej|több (?:termék|betöltése)|továbbiak|הצג עוד|טען עוד|もっと見る|さらに表示|加载更多|查看更多|顯示更多)[.…]*$/iu;
