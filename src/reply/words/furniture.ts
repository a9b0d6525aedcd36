/** Why a line of an article's file was left out, in the languages of the labels. */

/** By the reason as the corpus gives it; an unknown one is shown as it is. */
type Reasons = Readonly<Record<string, string>>;

/** In the order of the lists below. */
const KNOWN = [
  'teasers for other articles',
  'teaser for another article',
  'comment form',
  'about the author',
  'page navigation',
  'call to subscribe',
  'copyright line',
  'picture credit',
  'read-time line',
  'disclosure of the site',
  'repeated across articles',
  'date line',
  'category line',
  'slug of the title',
  'repeats the title',
  'head',
  'outside the article',
  'block of code',
  'HTML inside Markdown',
  'address of a link',
] as const;

function reasons(said: string): Reasons {
  const parts = said.split(' | ');
  return Object.fromEntries(KNOWN.map((reason, i) => [reason, parts[i]!]));
}

export const furniture = {
  uk: reasons(
    'анонси інших статей | анонс іншої статті | форма коментарів | про автора | навігація сторінки | заклик підписатися | рядок про авторські права | зазначення автора світлини | час читання | застереження сайту | повторюється в різних статтях | рядок із датою | рядок рубрик | адреса із заголовка | повторює заголовок | відомості про статтю | поза статтею | блок коду | HTML у Markdown | адреса посилання',
  ),
  ru: reasons(
    'анонсы других статей | анонс другой статьи | форма комментариев | об авторе | навигация страницы | призыв подписаться | строка об авторских правах | указание автора снимка | время чтения | оговорка сайта | повторяется в разных статьях | строка с датой | строка рубрик | адрес из заголовка | повторяет заголовок | сведения о статье | вне статьи | блок кода | HTML в Markdown | адрес ссылки',
  ),
  de: reasons(
    'Hinweise auf andere Artikel | Hinweis auf einen anderen Artikel | Kommentarformular | Angaben zum Autor | Navigation der Seite | Aufruf zum Abonnieren | Copyright-Zeile | Bildnachweis | Lesezeit | Hinweis der Seite in eigener Sache | in mehreren Artikeln wiederholt | Datumszeile | Rubrikenzeile | Titel als Adresse | wiederholt den Titel | Angaben zum Artikel | außerhalb des Artikels | Codeblock | HTML in Markdown | Adresse eines Links',
  ),
  fr: reasons(
    'annonces d’autres articles | annonce d’un autre article | formulaire de commentaires | à propos de l’auteur | navigation de la page | invitation à s’abonner | mention de droits d’auteur | crédit photo | temps de lecture | avertissement du site | répété dans plusieurs articles | ligne de date | ligne de rubriques | titre sous forme d’adresse | répète le titre | données de l’article | hors de l’article | bloc de code | HTML dans du Markdown | adresse d’un lien',
  ),
  es: reasons(
    'avances de otros artículos | avance de otro artículo | formulario de comentarios | sobre el autor | navegación de la página | invitación a suscribirse | línea de derechos de autor | crédito de la foto | tiempo de lectura | aviso del sitio | repetido en varios artículos | línea de fecha | línea de secciones | título en forma de dirección | repite el título | datos del artículo | fuera del artículo | bloque de código | HTML dentro de Markdown | dirección de un enlace',
  ),
  pl: reasons(
    'zapowiedzi innych artykułów | zapowiedź innego artykułu | formularz komentarzy | o autorze | nawigacja strony | zachęta do subskrypcji | wiersz o prawach autorskich | autor zdjęcia | czas czytania | zastrzeżenie serwisu | powtarza się w wielu artykułach | wiersz z datą | wiersz z działami | adres utworzony z tytułu | powtarza tytuł | dane artykułu | poza artykułem | blok kodu | HTML w Markdownie | adres odnośnika',
  ),
} satisfies Record<string, Reasons>;
