// The sections of a study page, each from the fields it shows.
import { type Json, listAt, type Study, textAt } from '../study.ts';
import {
  enumField,
  enumList,
  markupField,
  row,
  section,
  textField,
  textList,
} from './fieldParts.ts';
import { type Html, html, nothing } from './html.ts';
import { dateLabel, labelOf } from './labels.ts';

const PROTOCOL = 'protocolSection';

/** Joins parts that may be empty; nothing at all when all are. */
function group(...parts: Html[]): Html {
  const shown = parts.filter((part) => part !== nothing);
  return shown.length === 0 ? nothing : html`${shown}`;
}

function dateField(study: Study, struct: string): Html {
  const date = textAt(study, `${struct}.date`);
  if (date === '') return nothing;
  const type = textAt(study, `${struct}.type`);
  return html`<span path="${struct}.date">${dateLabel(date)}</span>${type === '' ? nothing : html` (<span path="${struct}.type">${labelOf(type)}</span>)`}`;
}

export function overviewSection(study: Study): Html {
  const description = `${PROTOCOL}.descriptionModule`;
  return section(
    'Study Overview',
    'study-overview',
    true,
    group(
      row('Brief Summary', markupField(study, `${description}.briefSummary`)),
      row('Official Title', textField(study, `${PROTOCOL}.identificationModule.officialTitle`)),
      row('Conditions', textList(study, `${PROTOCOL}.conditionsModule.conditions`)),
      row('Keywords', textList(study, `${PROTOCOL}.conditionsModule.keywords`)),
      row('Why Study Stopped', markupField(study, `${PROTOCOL}.statusModule.whyStopped`)),
    ),
  );
}

/** Closed until asked for: the words in it can be reached only by opening it. */
export function descriptionSection(study: Study): Html {
  return section(
    'Detailed Description',
    'detailed-description',
    false,
    markupField(study, `${PROTOCOL}.descriptionModule.detailedDescription`),
  );
}

export function datesSection(study: Study): Html {
  const status = `${PROTOCOL}.statusModule`;
  return section(
    'Study Record Dates',
    'study-record-dates',
    true,
    group(
      row('Study Start', dateField(study, `${status}.startDateStruct`)),
      row('Primary Completion', dateField(study, `${status}.primaryCompletionDateStruct`)),
      row('Study Completion', dateField(study, `${status}.completionDateStruct`)),
      row('First Posted', dateField(study, `${status}.studyFirstPostDateStruct`)),
      row('Results First Posted', dateField(study, `${status}.resultsFirstPostDateStruct`)),
      row('Last Update Posted', dateField(study, `${status}.lastUpdatePostDateStruct`)),
      row('Last Verified', textField(study, `${status}.statusVerifiedDate`)),
    ),
  );
}

export function sponsorSection(study: Study): Html {
  const module = `${PROTOCOL}.sponsorCollaboratorsModule`;
  const collaborators = listAt(study, `${module}.collaborators`).map(
    (one) => html`<li>${textField(one, 'name', `${module}.collaborators.name`)}</li>`,
  );
  return section(
    'Collaborators and Investigators',
    'sponsor-collaborators',
    true,
    group(
      row('Sponsor', textField(study, `${module}.leadSponsor.name`)),
      row(
        'Collaborators',
        collaborators.length === 0 ? nothing : html`<ul class="plain-list">${collaborators}</ul>`,
      ),
      row('Responsible Party', textField(study, `${module}.responsibleParty.investigatorFullName`)),
    ),
  );
}

export function contactsSection(study: Study): Html {
  const module = `${PROTOCOL}.contactsLocationsModule`;
  const contacts = listAt(study, `${module}.centralContacts`).map((one) =>
    contact(one, `${module}.centralContacts`),
  );
  const places = listAt(study, `${module}.locations`).map((one) =>
    place(one, `${module}.locations`),
  );
  const officials = listAt(study, `${module}.overallOfficials`).map(
    (one) =>
      html`<li>${textField(one, 'name', `${module}.overallOfficials.name`)}, ${textField(one, 'affiliation', `${module}.overallOfficials.affiliation`)}</li>`,
  );
  return section(
    'Contacts and Locations',
    'contacts-and-locations',
    true,
    group(
      row('Study Contact', contacts.length === 0 ? nothing : html`${contacts}`),
      row(
        'Investigators',
        officials.length === 0 ? nothing : html`<ul class="plain-list">${officials}</ul>`,
      ),
      row(
        'Locations',
        places.length === 0 ? nothing : html`<ctg-study-locations>${places}</ctg-study-locations>`,
      ),
    ),
  );
}

function contact(one: Json, path: string): Html {
  return html`<div class="contact">${textField(one, 'name', `${path}.name`)}
<div>${textField(one, 'phone', `${path}.phone`)}</div><div>${textField(one, 'email', `${path}.email`)}</div></div>`;
}

function place(one: Json, path: string): Html {
  const parts = ['facility', 'city', 'state', 'zip', 'country'].map((key) =>
    textField(one, key, `${path}.${key}`),
  );
  const shown = parts.filter((part) => part !== nothing);
  const contacts = listAt(one, 'contacts').map((each) => contact(each, `${path}.contacts`));
  return html`<div class="location">${enumField(one, 'status', `${path}.status`)} ${shown.map((part, index) => html`${index > 0 ? ', ' : ''}${part}`)}${contacts}</div>`;
}

export function participationSection(study: Study): Html {
  const module = `${PROTOCOL}.eligibilityModule`;
  const ages = [textAt(study, `${module}.minimumAge`), textAt(study, `${module}.maximumAge`)];
  const inside = html`<div id="participation-criteria"><ctg-participation-criteria>
<h4>Eligibility Criteria</h4>
<div id="eligibility-criteria-description">${markupField(study, `${module}.eligibilityCriteria`)}</div>
${row('Ages Eligible for Study', html`<ctg-standard-age><span path="${module}.minimumAge">${ages[0] || 'No minimum'}</span> to <span path="${module}.maximumAge">${ages[1] || 'No maximum'}</span> ${enumList(study, `${module}.stdAges`)}</ctg-standard-age>`)}
${row('Sexes Eligible for Study', enumField(study, `${module}.sex`))}
${row('Gender Eligibility', markupField(study, `${module}.genderDescription`))}
${row('Accepts Healthy Volunteers', textField(study, `${module}.healthyVolunteers`))}
${row('Sampling Method', enumField(study, `${module}.samplingMethod`))}
${row('Study Population', markupField(study, `${module}.studyPopulation`))}
</ctg-participation-criteria></div>`;
  return section('Participation Criteria', 'participation', true, inside);
}

export function planSection(study: Study): Html {
  const design = `${PROTOCOL}.designModule`;
  const info = `${design}.designInfo`;
  return section(
    'Study Plan',
    'study-plan',
    true,
    group(
      html`<h4>How is the study designed?</h4>`,
      row('Study Type', enumField(study, `${design}.studyType`)),
      row('Phase', enumList(study, `${design}.phases`)),
      row('Enrollment', enrollment(study, `${design}.enrollmentInfo`)),
      row('Primary Purpose', enumField(study, `${info}.primaryPurpose`)),
      row('Allocation', enumField(study, `${info}.allocation`)),
      row('Interventional Model', enumField(study, `${info}.interventionModel`)),
      row(
        'Interventional Model Description',
        markupField(study, `${info}.interventionModelDescription`),
      ),
      row('Observational Model', enumField(study, `${info}.observationalModel`)),
      row('Time Perspective', enumField(study, `${info}.timePerspective`)),
      row('Masking', enumField(study, `${info}.maskingInfo.masking`)),
      row('Who is Masked', enumList(study, `${info}.maskingInfo.whoMasked`)),
      row('Masking Description', markupField(study, `${info}.maskingInfo.maskingDescription`)),
      row('Biospecimen Description', markupField(study, `${design}.bioSpec.description`)),
      armsTable(study),
      outcomesTable(study),
    ),
  );
}

function enrollment(study: Study, path: string): Html {
  const count = textAt(study, `${path}.count`);
  if (count === '') return nothing;
  return html`<span path="${path}.count">${count}</span> (${enumField(study, `${path}.type`)})`;
}

function armsTable(study: Study): Html {
  const module = `${PROTOCOL}.armsInterventionsModule`;
  const arms = listAt(study, `${module}.armGroups`).map(
    (
      arm,
    ) => html`<tr><td>${enumField(arm, 'type', `${module}.armGroups.type`)}: ${textField(arm, 'label', `${module}.armGroups.label`)}
${markupField(arm, 'description', `${module}.armGroups.description`)}</td>
<td><ul class="plain-list">${listAt(arm, 'interventionNames').map((name) => html`<li path="${module}.armGroups.interventionNames">${String(name)}</li>`)}</ul></td></tr>`,
  );
  const interventions = listAt(study, `${module}.interventions`).map(
    (
      one,
    ) => html`<li>${enumField(one, 'type', `${module}.interventions.type`)}: ${textField(one, 'name', `${module}.interventions.name`)}
${markupField(one, 'description', `${module}.interventions.description`)}
${listAt(one, 'otherNames').length > 0 ? html`Other Names: <ul>${listAt(one, 'otherNames').map((name) => html`<li path="${module}.interventions.otherNames">${String(name)}</li>`)}</ul>` : nothing}</li>`,
  );
  if (arms.length + interventions.length === 0) return nothing;
  return html`<h4>Arms and Interventions</h4><ctg-arm-groups>${
    arms.length === 0
      ? nothing
      : html`<table class="usa-table"><thead><tr><th>Participant Group/Arm</th><th>Intervention/Treatment</th></tr></thead><tbody>${arms}</tbody></table>`
  }<ul class="plain-list">${interventions}</ul></ctg-arm-groups>`;
}

function outcomesTable(study: Study): Html {
  const module = `${PROTOCOL}.outcomesModule`;
  const kinds = [
    ['Primary Outcome Measures', 'primaryOutcomes'],
    ['Secondary Outcome Measures', 'secondaryOutcomes'],
    ['Other Outcome Measures', 'otherOutcomes'],
  ] as const;
  const tables = kinds.map(([title, key]) => {
    const rows = listAt(study, `${module}.${key}`).map(
      (one) => html`<tr><td>${textField(one, 'measure', `${module}.${key}.measure`)}</td>
<td>${markupField(one, 'description', `${module}.${key}.description`)}</td><td>${textField(one, 'timeFrame', `${module}.${key}.timeFrame`)}</td></tr>`,
    );
    return rows.length === 0
      ? nothing
      : html`<h5>${title}</h5><table class="usa-table"><thead><tr><th>Outcome Measure</th><th>Measure Description</th><th>Time Frame</th></tr></thead><tbody>${rows}</tbody></table>`;
  });
  return html`<ctg-outcomes>${tables}</ctg-outcomes>`;
}

/** Links out of the study, among them other studies: the page's study is the one of the URL, not these. */
export function moreInformationSection(study: Study): Html {
  const module = `${PROTOCOL}.referencesModule`;
  const access = textAt(study, `${PROTOCOL}.statusModule.expandedAccessInfo.nctId`);
  const references = listAt(study, `${module}.references`).map(
    (one) => html`<li>${textField(one, 'citation', `${module}.references.citation`)}</li>`,
  );
  const links = listAt(study, `${module}.seeAlsoLinks`).map((one) => {
    const url = textAt(one, 'url');
    const label = textField(one, 'label', `${module}.seeAlsoLinks.label`);
    return html`<li>${/^https?:/.test(url) ? html`<a href="${url}">${label}</a>` : label}</li>`;
  });
  return section(
    'More Information',
    'more-information',
    true,
    group(
      row(
        'Expanded Access',
        access === ''
          ? nothing
          : html`<a href="/study/${access}" path="${PROTOCOL}.statusModule.expandedAccessInfo.nctId">${access}</a>`,
      ),
      row('Publications', references.length === 0 ? nothing : html`<ul>${references}</ul>`),
      row('Helpful Links', links.length === 0 ? nothing : html`<ul>${links}</ul>`),
      row(
        'Individual Participant Data Plan',
        enumField(study, `${PROTOCOL}.ipdSharingStatementModule.ipdSharing`),
      ),
      row(
        'Plan Description',
        markupField(study, `${PROTOCOL}.ipdSharingStatementModule.description`),
      ),
    ),
  );
}
