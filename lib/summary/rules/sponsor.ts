// Who runs a study and with whom, said neutrally (R81).

import { sourceOf } from '../../trial/sourced.ts';
import type { Trial } from '../../trial/trial.ts';
import { computed, stated } from '../certainties.ts';
import { quotable } from '../quotable.ts';
import { type Draft, type Statement, say } from '../statement.ts';
import { type Tense, tenseOf } from '../tense.ts';

export interface SponsorPhrases {
  'where.sponsor': {
    name: string;
    class: string | undefined;
    tense: Tense;
    /** Called off before it began: nobody ran it. */
    calledOff: boolean;
  };
  'where.partners': { names: readonly string[]; count: number };
  'where.list.partners': Record<string, never>;
  'where.partner': { name: string };
}

/** Most partners a sentence names; more go into a list. */
const MOST_NAMED = 3;

/** The sponsor and up to three partners. */
export function sponsor(trial: Trial): Statement[] {
  const { lead, collaborators, responsibleParty } = trial.sponsor;
  // An investigator who is the sponsor is a person, whatever class the record gives.
  const kind = responsibleParty?.type?.value === 'SPONSOR_INVESTIGATOR' ? undefined : lead?.class;
  const partners = collaborators.items;
  return [
    ...(lead
      ? [
          say(
            'where.sponsor',
            {
              name: quotable(lead.name.value),
              class: kind?.value,
              tense: tenseOf(trial),
              calledOff: trial.status.overallStatus?.value === 'WITHDRAWN',
            },
            stated('R81', [sourceOf(lead.name), ...(kind ? [sourceOf(kind)] : [])]),
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
