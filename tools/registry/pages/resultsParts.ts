// The results tab of a study page: flow, outcome values, health problems, limits.
import { type Json, listAt, type Study, textAt } from '../study.ts';
import { markupField, row, section, textField } from './fieldParts.ts';
import { type Html, html, nothing } from './html.ts';

const FLOW = 'resultsSection.participantFlowModule';
const MEASURES = 'resultsSection.outcomeMeasuresModule.outcomeMeasures';
const EVENTS = 'resultsSection.adverseEventsModule';
const LIMITS = 'resultsSection.moreInfoModule.limitationsAndCaveats.description';

export function resultsSections(study: Study): Html {
  if (textAt(study, 'hasResults') !== 'true') return html`<p>No Results Posted</p>`;
  return html`${section('Participant Flow', 'participant-flow', true, flow(study))}
${section('Outcome Measures', 'outcome-measures', true, html`${listAt(study, MEASURES).map(measure)}`)}
${section('Adverse Events', 'adverse-events', true, events(study))}
${section('Limitations and Caveats', 'limitations', true, markupField(study, LIMITS))}`;
}

function table(head: string[], rows: Html[]): Html {
  return html`<table class="usa-table"><thead><tr>${head.map((cell) => html`<th>${cell}</th>`)}</tr></thead><tbody>${rows}</tbody></table>`;
}

function flow(study: Study): Html {
  const groups = listAt(study, `${FLOW}.groups`).map((one) => textAt(one, 'title'));
  const rows = listAt(study, `${FLOW}.periods`).flatMap((period) =>
    listAt(period, 'milestones').map(
      (milestone) =>
        html`<tr><td>${textField(milestone, 'type', `${FLOW}.periods.milestones.type`)}</td>${listAt(
          milestone,
          'achievements',
        ).map(
          (one) =>
            html`<td>${textField(one, 'numSubjects', `${FLOW}.periods.milestones.achievements.numSubjects`)}</td>`,
        )}</tr>`,
    ),
  );
  return html`${row('Recruitment Details', markupField(study, `${FLOW}.recruitmentDetails`))}${table(['', ...groups], rows)}`;
}

function measure(one: Json): Html {
  const groups = listAt(one, 'groups').map((group) => textAt(group, 'title'));
  const rows = listAt(one, 'classes').flatMap((part) =>
    listAt(part, 'categories').map(
      (category) =>
        html`<tr><td>${textAt(part, 'title')} ${textAt(category, 'title')}</td>${listAt(
          category,
          'measurements',
        ).map(
          (value) =>
            html`<td>${textField(value, 'value', `${MEASURES}.classes.categories.measurements.value`)} ${spread(value)}</td>`,
        )}</tr>`,
    ),
  );
  return html`<h5>${textField(one, 'title', `${MEASURES}.title`)}</h5>${markupField(one, 'description', `${MEASURES}.description`)}
<p>${textField(one, 'timeFrame', `${MEASURES}.timeFrame`)}. ${textField(one, 'unitOfMeasure', `${MEASURES}.unitOfMeasure`)}</p>${rows.length === 0 ? nothing : table(['', ...groups], rows)}`;
}

function spread(value: Json): Html {
  const around = textAt(value, 'spread');
  if (around !== '') return html`(${around})`;
  const lower = textAt(value, 'lowerLimit');
  return lower === '' ? nothing : html`(${lower} to ${textAt(value, 'upperLimit')})`;
}

function events(study: Study): Html {
  const groups = listAt(study, `${EVENTS}.eventGroups`);
  const titles = groups.map((one) => textAt(one, 'title'));
  const counts = (['deaths', 'serious', 'other'] as const).map(
    (kind) =>
      html`<tr><td>${kind}</td>${groups.map(
        (one) =>
          html`<td><span path="${EVENTS}.eventGroups.${kind}NumAffected">${textAt(one, `${kind}NumAffected`)}</span>/<span path="${EVENTS}.eventGroups.${kind}NumAtRisk">${textAt(one, `${kind}NumAtRisk`)}</span></td>`,
      )}</tr>`,
  );
  const terms = ['seriousEvents', 'otherEvents'].flatMap((key) =>
    listAt(study, `${EVENTS}.${key}`).map(
      (one) =>
        html`<tr><td>${textField(one, 'term', `${EVENTS}.${key}.term`)}</td>${listAt(
          one,
          'stats',
        ).map(
          (stat) =>
            html`<td>${textField(stat, 'numAffected', `${EVENTS}.${key}.stats.numAffected`)}/${textField(stat, 'numAtRisk', `${EVENTS}.${key}.stats.numAtRisk`)}</td>`,
        )}</tr>`,
    ),
  );
  return html`${row('Time Frame', textField(study, `${EVENTS}.timeFrame`))}${row('Frequency Threshold', textField(study, `${EVENTS}.frequencyThreshold`))}${table(['', ...titles], [...counts, ...terms])}`;
}
