// What a study's conditions are called in a sentence (R5, R6).
import {
  type FoundCondition,
  findCondition,
  withoutListInBrackets,
} from '../../lexicon/conditions.ts';
import { conditions as english } from '../../lexicon/en/conditions.ts';
import { families as englishFamilies } from '../../lexicon/en/families.ts';
import { qualifiers as englishQualifiers } from '../../lexicon/en/qualifiers.ts';
import { conditions as spanish } from '../../lexicon/es/conditions.ts';
import { families as spanishFamilies } from '../../lexicon/es/families.ts';
import { qualifiers as spanishQualifiers } from '../../lexicon/es/qualifiers.ts';
import { type FamilyKey, findFamily } from '../../lexicon/families.ts';
import type { LexiconLanguage } from '../../lexicon/lexiconLanguage.ts';
import type { QualifierKey } from '../../lexicon/qualifiers.ts';
import { agreeing } from '../../lexicon/spanishAgreement.ts';
import { bagOf, wordsOf } from '../../lexicon/spelling.ts';
import { oncePer } from '../../trial/oncePer.ts';
import { type Source, type Sourced, sourceOf } from '../../trial/sourced.ts';
import type { Trial } from '../../trial/trial.ts';
import { quotable } from '../quotable.ts';
import { isAftermath, isYetToCome } from './aftermath.ts';
import { isDiseaseLike } from './diseaseLike.ts';
import { longForm } from './longForm.ts';
import { lowerCommonNouns } from './lowerCommonNouns.ts';
import { meshOfCondition } from './meshOfCondition.ts';
import { hadByAll } from './titledPeople.ts';

/** A condition we know, one whose MeSH family we know, or the registrant's words alone (written out where the record does so). */
export type ConditionName = (
  | (FoundCondition & { registered: string })
  | { family: FamilyKey; registered: string }
  /** Stands last, for the conditions a long list holds beside those that are named. */
  | { others: true; registered: string }
  | { registered: string }
) & {
  /** Set where the people of the study need not have it: what a vaccine is against; `others` care for those who do. */
  notHad?: true | 'others';
  /** Set where people without it are watched as well, to compare. */
  notAll?: true;
  /** Set where a title says that everyone has it, though the record lists others beside it. */
  all?: true;
  /** Set where only people under 18 can join. */
  children?: true;
};

export interface NamedCondition {
  name: ConditionName;
  sources: Source[];
}

const MOST_NAMED = 2;
/** Basket studies list dozens; the first ones tell enough. */
const MOST_LOOKED_AT = 12;

const WORDS = {
  en: { conditions: english, families: englishFamilies, qualifiers: englishQualifiers },
  es: { conditions: spanish, families: spanishFamilies, qualifiers: spanishQualifiers },
};

/** A family is known only for a study of one condition: the record lists all ancestors in one heap. */
function familyOf(trial: Trial): { family: FamilyKey; source: Source } | undefined {
  if (trial.conditions.conditions.items.length !== 1) return undefined;
  const ancestors = trial.conditionBrowse.ancestors.items.map((mesh) => mesh.term);
  const family = findFamily(ancestors.map(({ value }) => value));
  const at = ancestors.find(({ value }) => findFamily([value]) === family);
  return family && at && { family, source: sourceOf(at) };
}

/** The name of one registered condition of the study. */
export function nameCondition(trial: Trial, registered: Sourced): NamedCondition {
  const sources = [sourceOf(registered)];
  const listed = quotable(withoutListInBrackets(registered.value)).replace(/，\s*/g, ', ');
  const written = findCondition(listed, []);
  if (written) return { name: { ...written, registered: listed }, sources };
  for (const mesh of meshOfCondition(trial, listed)) {
    const found = findCondition('', [mesh.value]);
    if (found)
      return {
        name: { ...found, registered: listed },
        sources: [...sources, sourceOf(mesh)],
      };
  }
  const long = longForm(trial, listed);
  const text = long ? quotable(long.text) : listed;
  const all = long ? [...sources, long.source] : sources;
  const related = familyOf(trial);
  return related
    ? { name: { family: related.family, registered: text }, sources: [...all, related.source] }
    : { name: { registered: text }, sources: all };
}

/** Words of ours may not sound like these, and a sentence of a registrant is no name: both are shown as quotations. */
const AWKWARD =
  /\b(?:safe|safety|effective(?:ness)?|efficacy|works?|proven|best|cures?|hopes?|promising|benefits?|recommended|subjects?|victims?|significant|to (?:assess|evaluate|investigate|compare|determine|study))\b|[;:<>|=“”"]|\.\s/i;
const MOST_WORDS = 7;

const isAwkward = (name: ConditionName): boolean =>
  (!('key' in name) || name.narrower) &&
  (AWKWARD.test(name.registered) || name.registered.split(/\s+/).length > MOST_WORDS);

/** "cancer" beside "breast cancer" says nothing new; nor does the same name twice. */
const covers = (one: string, other: string): boolean => ` ${one} `.includes(` ${other} `);

/** Words that say no more than that people take part, or are ill. */
const JUST_PEOPLE =
  /^(?:(?:chronic |acute )?(?:diseases?|illness(?:es)?)|humans?|adults?|child(?:ren)?|m[ae]n|wom[ae]n|males?|females?|people|persons?|patients?|participants?|volunteers?)$/i;

/** Whom the title of a study that observes names: "… in Men With Lung Cancer". The other conditions are looked for in them. */
const IN_PEOPLE_WITH =
  /\b(?:in|of|for|among) (?:[\w-]+ ){0,3}?(?:patients|men|women|people|adults|subjects|participants|children|individuals|survivors) with (.+)/i;

/** "Relapsed leukemia" and "refractory leukemia" are one illness in either state; other states that differ are not told. */
function inBothStates(one: NamedCondition, other: NamedCondition): NamedCondition {
  if (!('key' in one.name) || !('key' in other.name)) return one;
  const [states, others] = [one.name.qualifiers, other.name.qualifiers];
  if (states.length === 0 || others.length === 0) return one;
  const after = ['recurrent', 'refractory', 'relapsedRefractory'];
  const afterTreatment = [...states, ...others].every((state) => after.includes(state));
  const shared = states.filter((state) => others.includes(state));
  const qualifiers: QualifierKey[] =
    afterTreatment && shared.length === 0 ? ['relapsedRefractory'] : shared;
  return {
    name: { ...one.name, qualifiers },
    sources: [...one.sources, ...other.sources],
  };
}

/** So many more make a study one of many illnesses; a single one we do not know may be the same thing in other words. */
const FEWEST_OTHERS = 2;

const isKnown = ({ name }: NamedCondition): boolean => 'key' in name;

/** "Leukemia; lymphoma; myeloma" in one field are three. Of two, the second may only say more of the first. */
function eachListed(registered: Sourced): Sourced[] {
  const parts = registered.value.split(/\s*;\s*/).filter((part) => part !== '');
  return parts.length > 2 ? parts.map((value) => ({ ...registered, value })) : [registered];
}

function chosen(trial: Trial): { named: NamedCondition[]; more: boolean } {
  let kept: { named: NamedCondition; words: string }[] = [];
  const listed = trial.conditions.conditions.items.flatMap(eachListed);
  const telling = listed.filter(({ value }) => !JUST_PEOPLE.test(value.trim()));
  const all = (telling.length > 0 ? telling : listed).slice(0, MOST_LOOKED_AT);
  for (const named of all.map((registered) => nameCondition(trial, registered))) {
    const words = wordsOf(plainName(named.name, 'en').replace(/^an? /, '')).join(' ');
    const same = kept.find((one) => one.words === words);
    if (same) same.named = inBothStates(same.named, named);
    if (words === '' || kept.some((one) => covers(one.words, words))) continue;
    const general = kept.findIndex((one) => covers(words, one.words));
    if (general >= 0) kept[general] = { named, words };
    else kept.push({ named, words });
  }
  // What an operation may leave behind is not what people come with.
  const before = kept.filter(({ named }) => !isAftermath(named.name.registered));
  if (before.some(({ named }) => isIllness(named.name))) kept = before;
  const now = kept.filter(({ named }) => !isYetToCome(named.name.registered, trial));
  // What they have is then not what is treated.
  if (now.length < kept.length && now.some(({ named }) => isIllness(named.name)))
    kept = now.map(({ named, words }) => ({
      named: { ...named, name: { ...named.name, all: true } },
      words,
    }));
  const short = kept.filter(({ named }) => !isAwkward(named.name));
  const ofAll = kept.some(({ named }) => ofGroup(named.name, 'en') !== undefined)
    ? []
    : hadByAll(
        trial,
        short
          .map((one) => ({ ...one, name: one.named.name }))
          .filter(({ name }) => isIllness(name)),
      );
  if (kept.length > 1 && ofAll.length > 0 && ofAll.length <= MOST_NAMED)
    return {
      named: ofAll.map(({ named: { name, sources } }) => ({
        name: { ...name, all: true },
        sources,
      })),
      more: false,
    };
  const { briefTitle } = trial.identification;
  const title = briefTitle?.value.toLowerCase() ?? '';
  // Of many, those the title names are what the study is about.
  const titled =
    kept.length > MOST_NAMED
      ? short.filter(
          ({ named: { name } }) => isIllness(name) && title.includes(name.registered.toLowerCase()),
        )
      : [];
  const inPeople = IN_PEOPLE_WITH.exec(briefTitle?.value ?? '')?.[1];
  const people = wordsOf(inPeople ?? '').join(' ');
  const meant =
    kept.length > MOST_NAMED && people !== '' && trial.design.studyType?.value === 'OBSERVATIONAL'
      ? short.filter(
          ({ named: { name }, words }) =>
            isIllness(name) && (covers(people, words) || covers(words, people)),
        )
      : [];
  // A topic or a treatment entered as a condition comes after what people can have.
  const had = short.slice(0, short.findLastIndex(({ named }) => isIllness(named.name)) + 1);
  const first = had.filter(({ named: { name } }) => 'key' in name || isIllness(name));
  const ordered = [...new Set([...meant, ...titled, ...first, ...short, ...kept])].map(
    ({ named }) => named,
  );
  const left = ordered.slice(MOST_NAMED).filter(({ name }) => isIllness(name));
  const named = ordered.slice(0, MOST_NAMED);
  const another = named.every(({ name }) => isIllness(name)) && left.some(isKnown);
  return { named, more: another || left.length >= FEWEST_OTHERS };
}

const chosenOnce = oncePer(chosen);

/**
 * At most two different conditions of the study, in the registrant's order. Whole sentences entered as a condition
 * come last. Empty when none is recorded.
 */
export const conditionNames = (trial: Trial): readonly NamedCondition[] => chosenOnce(trial).named;

/** Whether the record lists several other illnesses beside those of `conditionNames`. */
export const hasMoreConditions = (trial: Trial): boolean => chosenOnce(trial).more;

const TURNED = /^([^,]+), ([a-z-]+(?:al|ar|ic|ous|ary|ive|ed|ant|ute))$/i;
const TURNED_PAIR = /^([a-z-]+) ((?:lumbar|cervical|thoracic|chronic|acute)$)/i;

/** The order of indexes, turned: "Radiculopathy, Cervical" and "Radiculopathy Cervical" are cervical radiculopathy. */
const turned = (name: string): string =>
  name.replace(TURNED, '$2 $1').replace(TURNED_PAIR, '$2 $1');

function plainName(name: ConditionName, lang: LexiconLanguage): string {
  if ('key' in name && !(name.narrower && lang === 'en'))
    return WORDS[lang].conditions[name.key][0];
  const text = name.registered;
  return lang !== 'en' || isAwkward(name)
    ? `“${text}”`
    : lowerCommonNouns(turned(text.replace(/[\s.,;:]+$/, '')));
}

/** What a name says already is not said again. */
const SAID: readonly (readonly [RegExp, readonly QualifierKey[]])[] = [
  [/acute|chronic|long-term|sudden/, ['acute', 'chronic']],
  [
    /advanced|spread|unknown origin/,
    ['advanced', 'metastatic', 'advancedMetastatic', 'recurrentMetastatic'],
  ],
  [/early/, ['early']],
  [/newborn|bab(?:y|ies)|child|juvenile/, ['inChildren', 'early']],
  [/severe/, ['severe', 'mild', 'moderate', 'moderateToSevere', 'mildToModerate']],
  [/did not|keeps growing/, ['refractory', 'relapsedRefractory']],
];

function unsaid(name: string, qualifiers: readonly QualifierKey[]): QualifierKey[] {
  const said = new Set(SAID.flatMap(([pattern, keys]) => (pattern.test(name) ? keys : [])));
  return qualifiers.filter((key) => !said.has(key));
}

/** Fills a template; an English article moves before the added word: "a slipped disc" → "an early slipped disc". */
function around(name: string, template: string): string {
  const [, article, rest = name] = template.endsWith('_') ? (/^(an? )(.+)$/.exec(name) ?? []) : [];
  const filled = template.replace('_', rest);
  if (article === undefined) return filled;
  return `${/^[aeiou]/.test(filled) ? 'an' : 'a'} ${filled}`;
}

/**
 * The name as it stands mid-sentence: "ALS", "breast cancer that spread". The registrant's words when unknown:
 * in lower case in English, letter for letter in quotation marks in other languages.
 */
export function conditionWords(name: ConditionName, lang: LexiconLanguage): string {
  const plain = plainName(name, lang);
  if (!('key' in name) || name.narrower) return plain;
  const templates = unsaid(plainName(name, 'en'), name.qualifiers).map(
    (key) => WORDS[lang].qualifiers[key],
  );
  const before = templates.find((template) => template.endsWith('_'));
  const after = templates.find((template) => template.startsWith('_'));
  const words = [before, after].filter((template) => template !== undefined).reduce(around, plain);
  return lang === 'es' ? agreeing(words, plain) : words;
}

/** What it is, in one plain line: "a disease of the nerve cells that control movement". Undefined when we have none. */
export function conditionLine(name: ConditionName, lang: LexiconLanguage): string | undefined {
  if ('key' in name) return WORDS[lang].conditions[name.key][1];
  return 'family' in name ? WORDS[lang].families[name.family] : undefined;
}

/** The name with the registrant's word in brackets where that is another: "ALS (amyotrophic lateral sclerosis)". */
export function conditionInFull(name: ConditionName, lang: LexiconLanguage): string {
  const plain = conditionWords(name, lang);
  if (!('key' in name)) return plain;
  const { registered } = name;
  const [own, theirs] = [wordsOf(plain), wordsOf(registered)];
  if (bagOf(own) === bagOf(theirs) || own.every((word) => theirs.includes(word))) return plain;
  return `${plain} (${lang === 'en' ? lowerCommonNouns(registered) : registered})`;
}

const OR = { en: ' or ', es: ' o ' };
const AND = { en: ' and ', es: ' y ' };

/** "a or b", "a u obesidad", "a and b", "a e ictus". */
const joined = (
  words: readonly string[],
  joint: Record<LexiconLanguage, string>,
  lang: LexiconLanguage,
) =>
  lang === 'en'
    ? words.join(joint.en)
    : words
        .join(joint.es)
        .replace(/ o (?=h?o)/g, ' u ')
        .replace(/ y (?=h?i(?!e))/g, ' e ');
const OTHERS = { en: 'or other conditions', es: 'u otras afecciones' };
const PEOPLE = { en: 'people', es: 'personas' };
const CHILDREN = { en: 'children', es: 'menores' };
const WITH = { en: ' with ', es: ' con ' };
const WITH_AND_WITHOUT = { en: ' with and without ', es: ' con y sin ' };
const LISTED = {
  en: ' (listed condition: _)',
  es: ' (problema de salud registrado: _)',
};
/** "Children with childhood asthma" would say it twice. */
const OF_CHILDREN = { en: /^childhood /, es: / infantil(?:es)?$/ };

const AS_CHILDREN: Record<LexiconLanguage, (group: string) => string> = {
  en: (group) => group.replace(/\bpeople\b/, 'children'),
  es: (group) => group.replace('personas sanas', 'menores sanos').replace(/^personas/, 'menores'),
};

/** The words after "people with"; undefined where the registered condition is a treatment or a topic we do not know. */
function afterWith(name: ConditionName, lang: LexiconLanguage): string | undefined {
  const known = 'key' in name || 'family' in name || isDiseaseLike(name.registered);
  return known ? conditionWords(name, lang) : undefined;
}

const ofGroup = (name: ConditionName, lang: LexiconLanguage): string | undefined =>
  'key' in name ? WORDS[lang].conditions[name.key][2] : undefined;

/** An illness by any of its names, and not a topic, a treatment or a group of people. */
export const isIllness = (name: ConditionName): boolean =>
  ofGroup(name, 'en') === undefined &&
  ('key' in name || 'family' in name || isDiseaseLike(name.registered));

/** "a or b", "a, b, or other conditions", "a u otras afecciones". */
function anyOf(
  listed: readonly string[],
  { others, all }: { others: boolean; all: boolean },
  lang: LexiconLanguage,
): string {
  if (!others) return joined(listed, all ? AND : OR, lang);
  if (listed.length === 0) return OTHERS[lang].replace(/^\w+ /, '');
  return `${listed.join(', ')}${listed.length > 1 && lang === 'en' ? ',' : ''} ${OTHERS[lang]}`;
}

const KINDS = [/cancer|leukemia|lymphoma|myeloma|melanoma/, /obes|overweight/];

/** Two kinds of one thing: two cancers, obesity and overweight, two types of diabetes, sexual problems and erection problems. */
function areOfOneKind([one, other]: readonly ConditionName[]): boolean {
  const [first, second] = [one, other].map((name) => (name ? plainName(name, 'en') : ''));
  return (
    KINDS.some((kind) => [first, second].every((name) => kind.test(name ?? ''))) ||
    first?.split(' ').at(-1) === second?.split(' ').at(-1)
  );
}

/** A list of conditions does not say if people have one of them or all; of two kinds of one thing few have both. */
export const mayHaveBoth = (names: readonly ConditionName[]): boolean =>
  names.length > 1 &&
  !areOfOneKind(names) &&
  names.every(
    (name) =>
      !name.notHad &&
      !name.notAll &&
      !name.all &&
      (isIllness(name) || (ofGroup(name, 'en') ?? 'healthy people') !== 'healthy people'),
  );

/** Whom a study of these conditions is about: "people with ALS", "healthy people". */
export function peopleWith(names: readonly ConditionName[], lang: LexiconLanguage): string {
  const named = names.filter((name) => !('others' in name));
  const children = named.some((name) => name.children);
  const people = (children ? CHILDREN : PEOPLE)[lang];
  const plain = (words: string): string =>
    children ? words.replace(OF_CHILDREN[lang], '') : words;
  if (named.some(({ notHad }) => notHad))
    return (
      people +
      LISTED[lang].replace(
        '_',
        anyOf(
          named.map((name) => plain(conditionWords(name, lang))),
          { others: named.length < names.length, all: false },
          lang,
        ),
      )
    );
  const others = named.length < names.length;
  const having = (named.some(({ notAll }) => notAll) ? WITH_AND_WITHOUT : WITH)[lang];
  const groups = named
    .map((name) => ofGroup(name, lang))
    .filter((group) => group !== undefined)
    .map((group) => (children ? AS_CHILDREN[lang](group) : group));
  const listed = named
    .filter((name) => ofGroup(name, lang) === undefined)
    .map((name) => afterWith(name, lang))
    .filter((words) => words !== undefined)
    .map(plain);
  const all = [
    ...new Set([
      ...groups,
      ...(listed.length > 0 || (others && groups.length > 0)
        ? [
            people +
              having +
              anyOf([...new Set(listed)], { others, all: named.every(({ all }) => all) }, lang),
          ]
        : []),
    ]),
  ];
  if (all.length > 0) return joined(all, OR, lang);
  const quoted = named.map(({ registered }) => `“${registered}”`);
  return people + LISTED[lang].replace('_', quoted.join(OR[lang]));
}
