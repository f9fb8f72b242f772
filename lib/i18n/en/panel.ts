// English words of the overlay.
import { plural } from '../plural.ts';
import { failures } from './failures.ts';
import { fields } from './fields.ts';
import { glance } from './glance.ts';
import { statuses } from './statuses.ts';

const count = (n: number, one: string, other: string) => plural('en-US', n, { one, other });

export const panel = {
  name: 'Plain Trial',
  region: (id: string) => `Plain read of ${id}`,
  close: 'Close',
  undo: 'Undo',
  tryAgain: 'Try again',
  opensTab: 'opens in a new tab',

  bar: {
    copyId: (id: string) => `Copy ${id}`,
    textSize: 'Text size',
    sizes: { 16: 'Normal', 18: 'Large', 21: 'Larger', 24: 'Largest' },
    more: 'More',
    save: 'Save as a text file',
    share: 'Copy a link to the study',
    print: 'Print this read',
    studyPage: 'Study page on ClinicalTrials.gov',
    library: 'Saved trials',
    readBeside: 'Read beside the page',
    readOver: 'Read over the page',
    besideClosed:
      'To read beside the page, press Plain Trial in the browser’s toolbar, then “Open beside the page”.',
    settings: 'Settings',
    turnOff: (host: string) => `Turn off on ${host}`,
    turnOffAsk: (host: string) =>
      `Marks and this panel will stay away from ${host}. You can turn them on again in the settings. What you saved is kept.`,
    turnOffYes: 'Turn off',
    turnOffNo: 'Keep it on',
  },

  say: {
    copied: (what: string) => `Copied: ${what}`,
    notCopied: 'The browser did not let us copy. Select the text and copy it yourself.',
    loading: (id: string) => `Reading ${id}`,
    ready: (headline: string) => `Ready: ${headline}`,
    shown: 'Marked on the page',
    elsewhere: 'The tab in front shows another page.',
    notOnPage: 'These words are in the record but not on this page.',
    settingFailed: 'This setting could not be saved.',
  },

  status: statuses,
  ...glance,

  head: {
    firstPosted: (date: string) => `First posted ${date}`,
    updated: (date: string) => `Updated ${date}`,
    checkedNow: 'checked just now',
    checked: (ago: string) => `checked ${ago}`,
    merged: (asked: string, now: string) =>
      `The registry merged ${asked} into ${now}. This is ${now}.`,
    listed: (asked: string, now: string) =>
      `On ClinicalTrials.gov this study is ${now}. Its record lists the number ${asked} too.`,
    follow: 'Follow this trial',
    following: 'Following',
    listen: 'Listen',
    stopListening: 'Stop listening',
    print: 'Print',
    followed: 'Followed. Changes will be told on this computer only.',
    unfollowed: 'No longer followed.',
    cannotFollow: 'This trial could not be followed.',
  },

  tabs: { label: 'How to show this study', read: 'Plain read', facts: 'Study facts' },

  read: {
    couldMean: 'What this could mean',
    couldMeanLead:
      'A reading of the public record. For information only: not advice, and not a prediction.',
    inGeneral: 'In general',
    reference: 'Source',
    showSources: 'Show sources',
    empty: 'The record holds too little to be read in plain words.',
    showAll: (n: number) => `Show all ${n}`,
    showFewer: 'Show fewer',
    length: (section: string) => `How to show “${section}”`,
    lengths: { short: 'Short', standard: 'Standard', registry: 'Registry’s words' },
  },

  source: {
    ask: 'Where does it say that?',
    from: 'From the registry:',
    lead: {
      stated: '',
      quoted: '',
      computed: 'Worked out.',
      paraphrased: 'Said in plainer words.',
      inferred: 'Our reading of a name or an index term.',
      general: 'General knowledge, not from this record.',
    },
    showOnPage: 'Show on page',
    wholeList: 'the whole list in the record',
    back: 'Back to the read',
  },

  timeline: {
    heading: 'Dates',
    start: 'Start',
    primary: 'Main results collected',
    end: 'Finish',
    firstPosted: 'First posted',
    results: 'Results posted',
    updated: 'Last updated',
    today: 'Today',
    planned: 'planned',
    estimated: 'estimated',
  },

  ladder: {
    heading: 'How far along',
    steps: ['Phase 1', 'Phase 2', 'Phase 3', 'Phase 4'],
    meaning: [
      'mostly checks side effects and dose',
      'looks for early signs and side effects',
      'compares it in a larger group',
      'looks at something usually already in use',
    ],
    early: 'An early phase 1 study comes before, or at the start of, phase 1.',
    here: 'This study',
    none: 'This study has no phase. Phases are used mostly for medicines.',
    observational: 'This study has no phase. It watches and does not assign a treatment.',
    expandedAccess: 'This is a way to get a treatment outside a study. It has no phase.',
    missing: 'The record does not say which phase this study is in.',
  },

  check: {
    open: 'Check age, sex and health against the rules',
    lead: 'This compares what you choose with three fields of the record, here on your computer. Nothing is kept or sent; it is forgotten when you close it.',
    ageAsk: 'Age in years',
    sexAsk: 'Sex',
    healthAsk: 'Has one of the conditions studied',
    skip: 'Leave out',
    female: 'Female',
    male: 'Male',
    yes: 'Yes, or maybe',
    no: 'No, or healthy',
    age: 'Age',
    sex: 'Sex',
    health: 'People without the condition',
    result: 'How this compares',
    fits: {
      fits: 'fits this rule',
      not: 'does not fit this rule',
      ask: 'ask the study team; the fields do not say',
    },
    foot: 'The other rules are not looked at. Only the study team can say who may join.',
  },

  changes: {
    heading: 'What changed since you followed',
    none: (date: string) => `Nothing we tell you about has changed since ${date}.`,
    found: (date: string) => `Found ${date}`,
    markSeen: 'Mark as seen',
    weight: { important: 'Important', notable: 'Notable', minor: 'Minor' },
    isNew: 'New',
  },

  updates: {
    heading: 'Get updates',
    lead: 'Kept on this computer. No account, no e-mail.',
    thisStudy: 'When this study changes',
    condition: (name: string) => `When new studies for ${name} are added`,
    which: 'Choose which new studies you are told of',
    failed: 'This could not be saved.',
  },

  conditions: {
    heading: 'Conditions',
    plain: 'In plain words',
    listed: 'As the registrant listed them',
    none: 'The record lists no conditions.',
  },

  contacts: {
    heading: 'Contacts and locations',
    safetyHeading: 'Before you get in touch',
    safety: [
      'Never pay to join a study. If someone asks you for money, stop and check with the hospital.',
      'Talk with your own doctor and with the study team before you decide anything.',
      'Being listed here does not mean that a government has checked the study.',
    ],
    show: 'Show contact details',
    hidden: 'Phone and e-mail are hidden until you ask.',
    shown: 'Contact details are shown.',
    noContacts: 'The record lists no contact for this study.',
    studyContacts: 'Study contacts',
    officials: 'Responsible for the study',
    phone: 'Phone',
    email: 'E-mail',
    extension: 'ext.',
    places: 'Places',
    nearest: 'Places, nearest first',
    noPlaces: 'The record lists no places.',
    filter: 'Search in places',
    openOnly: 'Only places looking for people now',
    found: (n: number) => count(n, '# place', '# places'),
    noneFound: 'No place matches.',
    unnamed: 'Place without a name in the record',
    unnamedCountry: 'Country not given',
    statusHere: 'Status here',
    roles: {
      CONTACT: 'Contact',
      PRINCIPAL_INVESTIGATOR: 'Principal investigator',
      SUB_INVESTIGATOR: 'Sub-investigator',
      STUDY_CHAIR: 'Study chair',
      STUDY_DIRECTOR: 'Study director',
    },
  },

  facts: {
    copyAs: 'Copy as',
    formats: { text: 'Text', markdown: 'Markdown', ris: 'RIS', bibtex: 'BibTeX' },
    none: 'The record holds no facts to show.',
    failed: 'This could not be copied.',
  },

  stale: {
    from: (date: string) => `Saved copy from ${date}.`,
  },

  error: {
    detail: 'Details',
    openRegistry: 'Open the registry’s page',
    ownRegistry: (name: string) => `Open it in ${name}`,
    searchRegistry: (id: string) => `Search the registry for ${id}`,
    copyReport: 'Copy a report',
    report: 'The report says what failed. It holds nothing about you.',
    reportStudy: 'Study',
    reportKind: 'Failure',
    reportVersion: 'Version',
  },

  foot: {
    line: 'Informational only. Not medical advice or a prediction.',
    readMore: 'Read more',
  },

  failures,
  fields,
};
