import { removeWords } from '../shop-words';

/** Names of controls that remove a line, in further languages (see shop-words-more-languages.ts). */
const removeAbroad =
  /^(?:हटाएं|हटाएँ|निकालें|הסרה|מחק|מחיקה|[إا]زالة|حذف|احذف|usuń z koszyka|(?:odebrat|odstranit|smazat)(?: z košíku)?|(?:odstrániť|odobrať|zmazať)(?: z košíka)?|(?:[șşs]terge|elimină|scoate)(?: din co[șşs])?|(?:sepetten )?(?:kaldır|sil|çıkar)|(?:αφα[ίι]ρεση|διαγραφ[ήη])(?: από το καλ[άα]θι)?|(?:удалить|убрать)(?: из корзины)?|(?:видалити|вилучити|прибрати)(?: з кошика)?|radera|slett|poista(?: (?:ostos)?korista)?|töröl|eltávolít|刪除|移除|삭제|제거)$/iu;

/** Whether a control's name says that it removes a line, in any of the languages. */
export function isRemoval(name: string): boolean {
  return removeWords.test(name) || removeAbroad.test(name.trim());
}
