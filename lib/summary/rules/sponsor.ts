// Who runs a study and with whom, said neutrally (R81).
import { type Source, sourceOf } from '../../trial/sourced.ts';
import type { Trial } from '../../trial/trial.ts';
import { quotable } from '../quotable.ts';
import { type Draft, type Statement, say } from '../statement.ts';
import { type Tense, tenseOf } from '../tense.ts';

export interface SponsorPhrases {
  'where.sponsor': { name: string; class: string | undefined; tense: Tense };
  'where.partners': { names: readonly string[]; count: number };
  'where.list.partners': Record<string, never>;
  'where.partner': { name: string };
}

/** Most partners a sentence names; more go into a list. */
const MOST_NAMED = 3;

const computed = (rule: string, sources: Source[]) => ({
  rule,
  certainty: 'computed' as const,
  sources,
});
const stated = (rule: string, sources: Source[]) => ({
  rule,
  certainty: 'stated' as const,
  sources,
});

/** The sponsor and up to three partners. */
export function sponsor(trial: Trial): Statement[] {
  const { lead, collaborators } = trial.sponsor;
  const partners = collaborators.items;
  return [
    ...(lead
      ? [
          say(
            'where.sponsor',
            { name: quotable(lead.name.value), class: lead.class?.value, tense: tenseOf(trial) },
            stated('R81', [sourceOf(lead.name), ...(lead.class ? [sourceOf(lead.class)] : [])]),
          ),
        ]
      : []),
    ...(partners.length > 0
      ? [
          say(
            'where.partners',
            {
              names:
                partners.length > MOST_NAMED
                  ? []
                  : partners.map(({ name }) => quotable(name.value)),
              count: partners.length,
            },
            computed('R81', [
              sourceOf(collaborators),
              ...(partners.length > MOST_NAMED ? [] : partners.map(({ name }) => sourceOf(name))),
            ]),
          ),
        ]
      : []),
  ];
}

/** More partners than a sentence holds. */
export function partnerList(trial: Trial): NonNullable<Draft['lists']> {
  const { collaborators } = trial.sponsor;
  if (collaborators.items.length <= MOST_NAMED) return [];
  return [
    {
      label: say('where.list.partners', {}, stated('R81', [sourceOf(collaborators)])),
      items: collaborators.items.map(({ name }) =>
        say('where.partner', { name: quotable(name.value) }, stated('R81', [sourceOf(name)])),
      ),
    },
  ];
}
