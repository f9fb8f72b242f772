// How long one person takes part: only where the record says so in so many words, and then in its words (R32).
import { markupSource } from '../../trial/markupSource.ts';
import { oncePer } from '../../trial/oncePer.ts';
import { type Markup, type Sourced, sourceOf } from '../../trial/sourced.ts';
import type { Trial } from '../../trial/trial.ts';
import { wholeRecord } from '../absence.ts';
import { quotable } from '../quotable.ts';
import { paragraphsOf, sentencesOf } from '../sentences.ts';
import { type Statement, type StatementList, say } from '../statement.ts';
import { type Tense, tenseOf } from '../tense.ts';
import { lookOf, looksBack } from './look.ts';

export interface PersonTimePhrases {
  'involve.followed': { text: string; tense: Tense };
  'involve.list.time': Record<string, never>;
  'involve.noTime': { tense: Tense };
}

const SPAN = String.raw`\b(?:\d+|one|two|three|four|five|six|eight|ten|twelve)[ -](?:day|week|month|year)s?\b`;
/** Longer than a sentence that is quoted; without an end each such word would be followed through the whole text. */
const GAP = '[^.;]{0,1000}';
const PERSON = '(?:participants?|patients?|subjects?|persons?|people|volunteers?)';
/** Ways to say how long a person takes part; none looks further than its bounds, however long the text. */
export const SAYS: readonly RegExp[] = [
  String.raw`\b(?:participation|(?:time|duration) in (?:the|this) study|(?:study|trial) duration (?:per|for (?:each|every)) ${PERSON}|duration of (?:the )?(?:study|trial) (?:per|for (?:each|every)) ${PERSON})\b${GAP}${SPAN}`,
  String.raw`\b(?:each|every|all|the) ${PERSON} (?:will|would|is to|are to|were|was|is|are) (?:be )?(?:in the (?:study|trial)|participate|take part|followed|remain|stay|enrolled|observed|monitored)\b[^.;]{0,80}\b(?:for|over|during)\b[^.;]{0,40}${SPAN}`,
  String.raw`\b${PERSON} (?:will|are to|should|shall) (?:be (?:followed|observed|monitored|in the (?:study|trial|group))|remain in (?:the (?:study|trial)|follow[- ]?up))\b[^.;]{0,80}\bfor\b[^.;]{0,40}${SPAN}`,
  String.raw`\b(?:time|duration|length)\b[^.;]{0,30}\bparticipat(?:e|ing)\b${GAP}${SPAN}`,
  String.raw`\b(?:duration of (?:the )?(?:study |trial )?(?:participation|treatment|follow[- ]?up)|treatment (?:period|duration)|follow[- ]?up (?:period|duration))\b${GAP}${SPAN}|${SPAN} (?:[\w-]{1,15} ){0,2}(?:treatment|intervention|dosing) (?:period|phase)\b`,
  String.raw`(?:\b(?:receive|received|given|administered|taken?|treated|treatment|every|once|twice|daily|weekly|day)\b[^.;]{0,120}\b|\bintervention )for (?:up to |about |a total of |a period of |a maximum (?:period )?of |at least )?(?:the )?${SPAN}`,
  String.raw`(?<!\band )\b(?:protocol|intervention|supplementation|program(?:me)?|training|treatment|therapy)s? (?:will |would )?last(?:s|ed)?\b[^.;,]{0,20}${SPAN}`,
  String.raw`\bin the (?:study|trial) for\b[^.;]{0,20}(?:${SPAN}|\ban? (?:year|month|week)\b)`,
  String.raw`\bus(?:e|es|ed|ing) (?:the|this|an?) [^.;]{0,30}\bapp for\b[^.;]{0,20}${SPAN}`,
  // A group's own words: "5 mg for 8 weeks", or nothing but "for 12 weeks".
  String.raw`(?:^|\d ?(?:mg|mcg|µg|g|ml|IU)\b[^.;]{0,60}\b)for (?:up to |about |a total of |at least )?${SPAN}`,
].map((source) => new RegExp(source, 'i'));

/** Every saying ends in a span; without one there is nothing to look for. */
const UNIT = /[ -](?:day|week|month|year)/i;
const rankOf = (text: string): number =>
  UNIT.test(text) ? SAYS.findIndex((says) => says.test(text)) : -1;

/** Longest sentence that is still quoted. */
const MOST_LETTERS = 320;
const MOST_QUOTES = 3;

interface Found {
  at: Sourced<Markup>;
  text: string;
  rank: number;
}

function inField(at: Sourced<Markup>): Found[] {
  if (rankOf(at.value) < 0) return [];
  return paragraphsOf(at.value)
    .flatMap(sentencesOf)
    .filter((text) => text.length <= MOST_LETTERS)
    .flatMap((text) => {
      const rank = rankOf(text);
      return rank < 0 ? [] : [{ at, text, rank }];
    });
}

const sayings = oncePer((trial: Trial): Found[] => {
  const { briefSummary, detailedDescription } = trial.description;
  const fields = [
    briefSummary,
    trial.design.interventionModelDescription,
    ...trial.arms.armGroups.items.map((arm) => arm.description),
    ...trial.arms.interventions.items.map((item) => item.description),
    detailedDescription,
  ].filter((field) => field !== undefined);
  return fields.flatMap(inField).sort((a, b) => a.rank - b.rank);
});

/** Whether the record says anywhere how long one person is treated or followed. */
export const saysPersonTime = (trial: Trial): boolean =>
  trial.design.targetDuration !== undefined || sayings(trial).length > 0;

/** The registry's own follow-up time, or that there is nothing on time at all. */
function inShort(trial: Trial): Statement[] {
  if (looksBack(trial)) return [];
  const { targetDuration } = trial.design;
  const how = { rule: 'R32', certainty: 'stated' as const };
  // Nobody is followed where all are looked at once.
  if (targetDuration && lookOf(trial).look === 'once') return [];
  if (targetDuration)
    return [
      say(
        'involve.followed',
        { text: targetDuration.value, tense: tenseOf(trial) },
        { ...how, sources: [sourceOf(targetDuration)] },
      ),
    ];
  return sayings(trial).length > 0
    ? []
    : [say('involve.noTime', { tense: tenseOf(trial) }, { ...how, sources: wholeRecord(trial) })];
}

/** The record's words on one person's time; `quoted` are words the section shows already. */
export function personTime(
  trial: Trial,
  quoted: ReadonlySet<string>,
): { statements: Statement[]; lists: StatementList[] } {
  const shown = [...quoted].join('\n');
  const fresh: Found[] = [];
  for (const found of sayings(trial)) {
    const again = fresh.some(({ text }) => found.text.includes(text) || text.includes(found.text));
    if (!again && !shown.includes(found.text)) fresh.push(found);
  }
  const how = { rule: 'R32', certainty: 'quoted' as const };
  const items = fresh
    .slice(0, MOST_QUOTES)
    .map(({ at, text }) =>
      say('quote', { text: quotable(text) }, { ...how, sources: [markupSource(at, text)] }),
    );
  const label = say('involve.list.time', {}, { ...how, sources: wholeRecord(trial) });
  return { statements: inShort(trial), lists: items.length === 0 ? [] : [{ label, items }] };
}
