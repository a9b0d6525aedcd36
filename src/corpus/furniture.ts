/** Words that news pages print around their reporting: general knowledge about sites, not about any article. */

/** A line of this form is left out for that reason. */
export interface Furniture {
  readonly form: RegExp;
  readonly reason: string;
}

/** A label after which nothing but page furniture follows, when it stands in the second half of the text. */
export const TAIL_LABELS: readonly Furniture[] = [
  {
    form: /^(?:related|similar|recommended|popular|trending|latest|more) (?:articles?|posts?|stor(?:y|ies)|news|reading|coverage|content)s?:?$/i,
    reason: 'teasers for other articles',
  },
  {
    form: /^(?:you may also like|you might also like|read next|up next|most read|more from .{1,40}|don['’]t miss|editor['’]s picks?):?$/i,
    reason: 'teasers for other articles',
  },
  {
    form: /^(?:leave a (?:reply|comment)|post a comment|add a comment|join the (?:conversation|discussion)|(?:\d+ )?comments?|cancel reply):?$/i,
    reason: 'comment form',
  },
  { form: /^(?:about the author|author bio):?$/i, reason: 'about the author' },
];

/** A whole line that is page furniture wherever it stands. */
export const LINES: readonly Furniture[] = [
  {
    form: /^(?:also read|read also|read more|see also|watch|must read|further reading|related|don['’]t miss) ?[:|–—-] ?\S/i,
    reason: 'teaser for another article',
  },
  {
    form: /^(?:back to top|skip to content|search(?: articles)?|categor(?:y|ies)|tags?|menu|home|share(?: this)?(?: article)?|print|advertisement|sponsored(?: content)?|previous(?: post)?|next(?: post)?|load more|show more|click here|loading)[:.…]*$/i,
    reason: 'page navigation',
  },
  {
    form: /^(?:follow us|subscribe|sign up|log ?in|register|download our app|get our newsletter|support (?:us|our))\b.{0,80}$/i,
    reason: 'call to subscribe',
  },
  {
    form: /^your email address will not be published\b|^required fields are marked\b/i,
    reason: 'comment form',
  },
  { form: /^(?:©|\(c\)|copyright\b).{0,120}$|^all rights reserved\.?$/i, reason: 'copyright line' },
  {
    form: /^(?:photo|image|picture|file photo|photograph)(?: credit| by)? ?[:/].{0,120}$/i,
    reason: 'picture credit',
  },
  { form: /^(?=.{1,60}$).*\b\d{1,3}[ -]?min(?:ute)?s?[ -]read\b/i, reason: 'read-time line' },
];

/** A label that opens a part of the article; `null` leaves the part out. */
export const SECTION_LABELS: readonly {
  form: RegExp;
  section: 'summary' | 'risks' | null;
  reason: string;
}[] = [
  {
    form: /^(?:executive )?summary:?$|^(?:key|main) (?:points|takeaways|facts)(?: of .{1,30})?:?$|^(?:highlights|takeaways|at a glance|in brief):?$/i,
    section: 'summary',
    reason: '',
  },
  { form: /^(?:key )?risks?(?: factors)?:?$/i, section: 'risks', reason: '' },
  {
    form: /^(?:disclosures?|disclaimer|editorial note|editor['’]s note):?$/i,
    section: null,
    reason: 'disclosure of the site',
  },
];

/** Words of which category lines such as "News & Politics" are made. */
export const CATEGORY_WORDS = new Set(
  (
    'world news politics international national global local business economy economics finance markets money opinion ' +
    'analysis sport sports tech technology science health culture arts lifestyle entertainment travel climate environment ' +
    'energy defence defense security military europe asia africa americas us uk usa middle east latin america ' +
    'home breaking top headlines latest featured general society law education and'
  ).split(' '),
);
