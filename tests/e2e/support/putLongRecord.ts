// A record as long as the longest real ones: hundreds of places, and rules that go on for pages.
import { at } from '../../../tools/registry/study.ts';
import type { World } from './world.ts';

const PLACES = 400;
const RULES = 300;

/** Puts it on the registry's shelf under `nctId`; what it does not change is that of the study `model`. */
export function putLongRecord({ registry }: World, nctId: string, model: string): void {
  const record = structuredClone(registry.getRecord(model));
  if (record === undefined) throw new Error(`No record ${model}`);
  const part = (path: string) => {
    const found = at(record, `protocolSection.${path}`);
    if (found === null || typeof found !== 'object' || Array.isArray(found))
      throw new Error(`No ${path} in ${model}`);
    return found;
  };
  part('identificationModule').nctId = nctId;
  part('contactsLocationsModule').locations = Array.from({ length: PLACES }, (_, index) => ({
    facility: `Example Hospital ${index + 1}`,
    status: index % 3 === 0 ? 'RECRUITING' : 'NOT_YET_RECRUITING',
    city: `Sampletown ${index % 40}`,
    country: ['France', 'Japan', 'Brazil', 'Canada'][index % 4] ?? 'France',
  }));
  const rules = Array.from(
    { length: RULES },
    (_, index) =>
      `* Rule ${index + 1}: no treatment with an investigational product within ${index + 2} weeks before the first visit, unless the study team agrees in writing`,
  );
  part('eligibilityModule').eligibilityCriteria =
    `Inclusion Criteria:\n\n${rules.join('\n')}\n\nExclusion Criteria:\n\n${rules.join('\n')}`;
  registry.setRecord(record);
}
