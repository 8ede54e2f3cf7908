/** Grapes and regions by which shops name white and red wine. The name may appear with or without the word wine: "Malbec 75cl". */
export const whiteWines =
  'sauvignon blanc, sauvignon, pinot grigio, pinot gris, pinot blanc, riesling, gewurztraminer, albarino, gruner veltliner, moscato, muscadet, soave, gavi, chablis, chenin blanc, viognier, semillon, vinho verde, picpoul, verdejo, vermentino';
export const redWines =
  'malbec, shiraz, syrah, tempranillo, rioja, chianti, zinfandel, sangiovese, montepulciano, pinot noir, cabernet sauvignon, grenache, carmenere, beaujolais, primitivo, nero davola, barolo, valpolicella, pinotage, cotes du rhone';
