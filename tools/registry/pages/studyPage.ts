// A study's page in the structure of the registry's site (PAGES.md): what the page's script puts into #main-content.
import { type Study, textAt } from '../study.ts';
import { enumField, textField } from './fieldParts.ts';
import { type Html, html, nothing } from './html.ts';
import { resultsSections } from './resultsParts.ts';
import {
  contactsSection,
  datesSection,
  descriptionSection,
  moreInformationSection,
  overviewSection,
  participationSection,
  planSection,
  sponsorSection,
} from './studyParts.ts';

export interface Fragment {
  title: string;
  html: string;
}

const IDENTIFICATION = 'protocolSection.identificationModule';
const TABS = [
  ['', 'Study Details'],
  ['table', 'Researcher View'],
  ['results', 'Results'],
  ['history', 'Record History'],
] as const;

/** `parameters` are those of the page's address; `tab` chooses what is shown. */
export function studyPage(study: Study, parameters: URLSearchParams): Fragment {
  const nctId = textAt(study, `${IDENTIFICATION}.nctId`);
  const tab = parameters.get('tab') ?? '';
  const body = html`<ctg-study-details><section>
<ctg-study-details-top-info>
<div class="top-info"><div class="nct-line">ClinicalTrials.gov ID <span class="nct-id">${nctId}</span></div>
<h2>${textField(study, `${IDENTIFICATION}.briefTitle`)}</h2>
<ctg-study-info><div class="info-line"><ctg-overall-status>${enumField(study, 'protocolSection.statusModule.overallStatus')}</ctg-overall-status></div>
<div class="info-line">Sponsor ${textField(study, 'protocolSection.sponsorCollaboratorsModule.leadSponsor.name')}</div>
<div class="info-line">Last Update Posted ${textField(study, 'protocolSection.statusModule.lastUpdatePostDateStruct.date')}</div></ctg-study-info></div>
</ctg-study-details-top-info>
<nav class="tabs">${TABS.map(([key, label]) => tabLink(nctId, parameters, key, label, tab))}</nav>
<div id="study-details-card">${tabContent(study, tab)}</div>
</section></ctg-study-details>`;
  return {
    title: `Study Details | ${nctId} | ${textAt(study, `${IDENTIFICATION}.briefTitle`)} | ClinicalTrials.gov`,
    html: body.html,
  };
}

function tabLink(
  nctId: string,
  parameters: URLSearchParams,
  key: string,
  label: string,
  now: string,
): Html {
  const next = new URLSearchParams(parameters);
  if (key === '') next.delete('tab');
  else next.set('tab', key);
  const query = next.size > 0 ? `?${next}` : '';
  return html`<a href="/study/${nctId}${query}"${now === key ? html` aria-current="page"` : nothing}>${label}</a>`;
}

function tabContent(study: Study, tab: string): Html {
  if (tab === 'results') return resultsSections(study);
  if (tab === 'history') {
    return html`<p>Version 1, ${textField(study, 'protocolSection.statusModule.lastUpdateSubmitDate')}</p>`;
  }
  return html`${overviewSection(study)}${descriptionSection(study)}${contactsSection(study)}${participationSection(study)}${planSection(study)}${sponsorSection(study)}${datesSection(study)}${moreInformationSection(study)}`;
}

export function missingStudyPage(asked: string): Fragment {
  const body = html`<ctg-study-details><section><h2>The requested study was not found</h2><p>There is no study with the number ${asked}.</p></section></ctg-study-details>`;
  return { title: 'ClinicalTrials.gov', html: body.html };
}
