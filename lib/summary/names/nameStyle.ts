// How a registered intervention name may stand in a sentence of ours: bare, in lower case, or in quotation marks.
import { COMMON_WORDS } from '../../lexicon/commonWords.ts';
import type { Trial } from '../../trial/trial.ts';
import { allProse } from '../freeText.ts';
import { drugWord } from './drugWord.ts';

/**
 * `name`: a proper name, drug or code that stands bare (`eptinezumab`, `BT-001`). `words`: everyday words that need no
 * article (`low-intensity shock waves`). `thing`: everyday words that need one (`smartphone app`). `quoted`: everything
 * else, shown in quotation marks as registered.
 */
export type NameStyle = 'name' | 'words' | 'thing' | 'quoted';

const NEEDS_NO_ARTICLE =
  /(?:therapy|therapies|training|exercises?|stimulation|surgery|care|education|psychoeducation|counsel+ing|treatment|mindfulness|yoga|meditation|acupuncture|massage|radiation|rehabilitation|imaging|ultrasound|oxygen|hypnosis|anesthesia|management|support|coaching|monitoring|noise|light|music|ablation|implantation|transplantation|transfusion|mobilization|manipulation|traction|prostatectomy|discectomy|feedback|microneedling|needling|practice|plasma|waves|cells|injections|visits|sessions|skills|techniques|instructions|games|calls|blocks|apps|therapeutics|devices|implants|lenses|probiotics|supplementation|medicine|chemotherapy|immunotherapy|medication|meditation|walking|dance|fasting|taping|cupping|ventilation|warming|cooling|compression|information|software|technology|reality|messages|stockings|incentives|interviewing|sequencing|replacement|juice|milk|eating|feeding|food|protein|acids?|exposure|contact|mobilization|placement|cleaning|planning|\w{3,}(?:ectomy|otomy|oscopy|ography|plasty|opexy|metry|lysis))$/i;
const NEEDS_ARTICLE =
  /(?:app|application|program|programme|game|device|system|injection|block|diet|intervention|session|platform|implant|stent|scaffold|mask|lens|needle|tool|aid|kit|patch|procedure|technique|test|protocol|package|workshop|website|video|questionnaire|therapeutic|vaccine|supplement|pump|sensor|headband|brace|collar|meal|graft|prosthesis|approach|consultation|monitor|machine|method|membrane|wave|transplant|scan|booklet|guide|course|cream|gel|spray|mouthwash|headset|cannula|biopsy|crown|balloon|catheter|tube|bandage|dressing|splint|pillow|toothbrush|varnish|chair|robot|section|laryngoscope|draw|valve|screw|spacer|insole|orthosis|band|belt|lamp|laser|drain|sample|trainer|leaflet|brochure|list|messenger|chatbot|coach|inhibitor|blocker|antibody|agonist|antagonist)$/i;
const AWKWARD =
  /^intervention$|[;:<>|=#*]|,\s|\.(?=\s|$)|[“”"]|\d{3,}\D+\d{3,}|[\u3000-\u9fff\uff00-\uffef]/u;
/** Words the read itself may never say: inside quotation marks they are the registrant's. */
const NOT_OURS =
  /\b(?:safe(?:ly|ty)?|effective(?:ly)?|works?|proven|prove|breakthrough|promising|cures?|hopes?|exciting|revolutionary|miracle|best|benefits?|recommended|optimal|superior|improved?|subjects?|victims?|significant(?:ly)?|sufferers?|can|will|should|must)\b/i;
/** A word that names nothing. */
const NO_NAME = /^(?:study )?(?:treatment|intervention|therapy)$/i;
const MOST_WORDS = 7;
const MOST_NAME_WORDS = 4;
const MOST_LETTERS = 70;

const PLAIN = /^\p{Lu}[\p{Ll}-]+(?:-\p{Lu}?[\p{Ll}]+)*$/u;
const SHOUTED = /^\p{Lu}{5,}$/u;
/** Regimens are spelled in capitals. */
const REGIMEN = /^(?:FOLF|XELOX|CAPOX|FLOT)/;

/** `TADALAFIL` is tadalafil and `LEVITRA` is Levitra; any other word in capitals may be an acronym. */
function quieted(word: string): string {
  const known = drugWord(word.toLowerCase());
  if (known === undefined) return word;
  return known.generic ? word.toLowerCase() : word.charAt(0) + word.slice(1).toLowerCase();
}

/** Letters before a hyphen belong to the chemistry: N-acetylcysteine. */
const LETTER_FIRST = /^(\p{Lu}-)(\p{Lu}?\p{Ll}+)$/u;

function loweredPart(part: string, prose: string): string {
  const bare = part.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  if (SHOUTED.test(bare) && !REGIMEN.test(bare)) return part.replace(bare, quieted(bare));
  if (!PLAIN.test(bare) && !LETTER_FIRST.test(bare)) return part;
  const lower = bare.toLowerCase();
  const common =
    COMMON_WORDS.has(lower) ||
    lower.split('-').every((piece) => COMMON_WORDS.has(piece)) ||
    drugWord(lower)?.generic === true ||
    isWrittenLower(lower, prose);
  if (!common) return part;
  const [, letter, rest] = LETTER_FIRST.exec(bare) ?? [];
  return part.replace(bare, letter && rest ? letter + rest.toLowerCase() : lower);
}

const lowered = (word: string, prose: string): string =>
  word.startsWith('(')
    ? word
    : word
        .split(/([/+])/)
        .map((part) => loweredPart(part, prose))
        .join('');

function isWrittenLower(lower: string, prose: string): boolean {
  const at = prose.indexOf(lower);
  return (
    at > 0 &&
    !/[\p{L}\p{N}]/u.test(prose.charAt(at - 1)) &&
    !/[\p{L}\p{N}]/u.test(prose.charAt(at + lower.length))
  );
}

function styleOf(name: string, medicine: boolean): NameStyle {
  const words = name.split(' ');
  if (!/[\p{L}\p{N}]/u.test(name)) return 'quoted';
  if (AWKWARD.test(name) || NOT_OURS.test(name) || name.length > MOST_LETTERS) return 'quoted';
  if (words.length > MOST_WORDS || NO_NAME.test(name)) return 'quoted';
  const head = name
    .replace(/\s*\([^)]*\)$/, '')
    .replace(/ (?:with|for|in|of|using|on|by|to|and|or) .*$/, '');
  const everyday = words.every((word) =>
    /^[\p{Ll}\d()/,+&-]+$|^\(?\p{Lu}{2,5}(?:-?\d{1,2})?s?\)?$/u.test(word),
  );
  if (everyday && NEEDS_NO_ARTICLE.test(head)) return 'words';
  if (everyday && NEEDS_ARTICLE.test(head)) return 'thing';
  if (medicine && words.length <= MOST_NAME_WORDS + 1) return 'name';
  const named = words.some((word) => /\p{Lu}|\d/u.test(word));
  return named && words.length <= MOST_NAME_WORDS ? 'name' : 'quoted';
}

const PLAIN_CAPITAL = /^\p{Lu}\p{Ll}+$/u;

/** Half lowered reads worse than untouched: "penile Duplex". */
function evenlyLowered(words: readonly string[], core: string): string {
  const [first = '', ...rest] = words;
  const uneven = first !== core.split(' ')[0] && rest.some((word) => PLAIN_CAPITAL.test(word));
  return uneven ? core : words.join(' ');
}

/** The core name as it may stand mid-sentence, and how. A quoted name keeps its letters. */
export function styledName(
  core: string,
  how: { medicine: boolean; codeLike: boolean },
  trial: Trial,
): { name: string; style: NameStyle } {
  if (how.codeLike) return { name: core, style: 'name' };
  const prose = allProse(trial);
  const lower = core.split(' ').map((word) => lowered(word, prose));
  const name = evenlyLowered(lower, core);
  const style = styleOf(name, how.medicine);
  if (style === 'quoted') return { name: core, style };
  // The article is a language's to add.
  return { name: name.replace(style === 'thing' ? /^(?:the|an?) /i : /^the /i, ''), style };
}
