// Tested treatments told kind by kind: one sentence for those of one kind, one for each code (R41–R49).
import { type Source, sourceOf } from '../../trial/sourced.ts';
import type { Trial } from '../../trial/trial.ts';
import { classInProse } from '../names/classInProse.ts';
import type { NamedIntervention } from '../names/interventionName.ts';
import { type Kind, kindOf } from '../names/kind.ts';
import { saysItself } from '../names/saysItself.ts';
import { namedSources, shownName } from '../names/shownName.ts';
import { type Statement, say } from '../statement.ts';

/** The registered type of an intervention, for when nothing more is known. */
export type ListedAs =
  | 'DRUG'
  | 'BIOLOGICAL'
  | 'DEVICE'
  | 'PROCEDURE'
  | 'RADIATION'
  | 'BEHAVIORAL'
  | 'DIAGNOSTIC_TEST'
  | 'DIETARY_SUPPLEMENT'
  | 'GENETIC'
  | 'COMBINATION_PRODUCT'
  | 'OTHER';

const LISTED: ReadonlySet<string> = new Set([
  'DRUG',
  'BIOLOGICAL',
  'DEVICE',
  'PROCEDURE',
  'RADIATION',
  'BEHAVIORAL',
  'DIAGNOSTIC_TEST',
  'DIETARY_SUPPLEMENT',
  'GENETIC',
  'COMBINATION_PRODUCT',
]);
export interface Group {
  kind: Kind | undefined;
  members: NamedIntervention[];
}

const listedAs = (named: NamedIntervention): ListedAs => {
  const type = named.interventions[0]?.type?.value ?? 'OTHER';
  return (LISTED.has(type) ? type : 'OTHER') as ListedAs;
};

/** Treatments of one kind are told in one sentence; codes and bare types each by their own. */
export function grouped(tested: readonly NamedIntervention[], trial: Trial): Group[] {
  const groups = new Map<string, Group>();
  for (const named of tested) {
    const kind = kindOf(named, trial);
    const plain =
      kind === undefined ||
      kind.rule === 'R49' ||
      // Under "other" the type tells even less than the name said twice.
      (listedAs(named) !== 'OTHER' && saysItself(named.name, kind.kind));
    const bucket = plain
      ? `listed ${named.code ? named.name : listedAs(named)}`
      : `kind ${kind.kind}`;
    const group = groups.get(bucket) ?? { kind: plain ? undefined : kind, members: [] };
    group.members.push(named);
    groups.set(bucket, group);
  }
  return [...groups.values()];
}

const typeSources = (members: readonly NamedIntervention[]): Source[] =>
  members.flatMap(({ interventions: [item] }) =>
    item ? [sourceOf(item.name), ...(item.type ? [sourceOf(item.type)] : [])] : [],
  );

export function groupStatement({ kind, members }: Group, trial: Trial): Statement[] {
  const names = members.map((named) => shownName(named, trial));
  const [first] = members;
  const [name] = names;
  if (first === undefined || name === undefined) return [];
  if (kind) {
    const certainty = members.some((named) => kindOf(named, trial)?.certainty === 'paraphrased')
      ? 'paraphrased'
      : kind.certainty;
    const sources = members.flatMap((named) => namedSources(named, trial));
    return [
      say('substance.kind', { names, kind: kind.kind }, { rule: kind.rule, certainty, sources }),
    ];
  }
  const listed = listedAs(first);
  const how = { rule: 'R49', certainty: 'stated' as const, sources: typeSources(members) };
  if (!first.code) return [say('substance.listed', { names, listed }, how)];
  const called = classInProse(first.name, trial);
  return [
    say(
      'substance.code',
      { name, listed, called: called?.words },
      called ? { ...how, sources: [...how.sources, called.source] } : how,
    ),
  ];
}
