// English words of popup, library, options and welcome.
import { plural } from '../plural.ts';
import { library } from './library.ts';

const count = (n: number, one: string, other: string) => plural('en-US', n, { one, other });

export const pages = {
  tagline: 'Clinical trials in plain words',
  loading: 'Loading …',
  openLibrary: 'Saved trials',
  openSettings: 'Settings',

  ...library,

  popup: {
    title: 'Plain Trial',
    onThisPage: 'Trials on this page',
    none: 'No trial number was found on this page.',
    unreadable:
      'The browser does not let extensions look at this page (a PDF, a store or one of its own pages). Paste the trial number instead.',
    read: (id: string) => `Read ${id}`,
    beside: 'Open beside the page',
    thisStudy: 'This page’s study',
    lookUp: 'Look up a trial',
    number: 'Trial number, such as NCT01234567',
    open: 'Open',
    inText: 'Trials in this text',
    readAll: (n: number) => `Read all ${n} studies on this page`,
    readAllHint:
      'Each is asked for once, one a second, and kept. Their cards are there at once then.',
    reading: (done: number, all: number) => `Read ${done} of ${all} …`,
    stopReading: 'Stop',
    notRead: (n: number) => count(n, '# study could not be read.', '# studies could not be read.'),
    badNumber:
      'That is no trial number we know. It is NCT and eight digits, such as NCT01234567, or another registry’s number.',
    changes: (n: number) => count(n, '# change not seen yet', '# changes not seen yet'),
    showChanges: 'Show what’s new',
    searchSaved: 'Search saved trials',
    noMatch: 'No saved trial matches.',
    nothingSaved: 'You have not saved a trial yet. Open one and press “Follow this trial”.',
  },

  library: {
    title: 'Saved trials',
    tabs: {
      label: 'Library',
      saved: 'Saved',
      changes: 'What’s new',
      conditions: 'Conditions',
      backup: 'Backup',
    },
    unseen: (n: number) => count(n, '# new', '# new'),
  },

  inbox: {
    empty:
      'Nothing new. Changes of the trials you follow will stand here, the most important first.',
    weights: { important: 'Important', notable: 'Worth knowing', minor: 'Small changes' },
    newStudies: 'New studies for conditions you follow',
    markAll: 'Mark all as seen',
    markSeen: 'Mark as seen',
    seen: 'Seen',
    found: (date: string) => `Noticed ${date}`,
    before: 'Before',
    after: 'Now',
    nothing: '(nothing)',
    where: 'Where the record says so',
    registryPage: 'The study on the registry’s page',
    lastCheck: (date: string) => `Last checked ${date}.`,
    neverChecked: 'Not checked yet.',
    lastFailed: (date: string) => `Last checked ${date}. The latest check was not complete:`,
    checkNow: 'Check now',
    checking: 'Checking …',
    checked: (checked: number, changes: number) =>
      `${count(checked, '# trial checked', '# trials checked')}, ${count(changes, '# change', '# changes')}.`,
    showSeen: 'Show changes already seen',
  },

  conditions: {
    empty: 'No conditions followed. In a trial, “Get updates” offers its conditions.',
    since: (date: string) => `Followed since ${date}`,
    checked: (date: string) => `checked ${date}`,
    notChecked: 'not checked yet',
    newStudies: (n: number) => count(n, '# new study', '# new studies'),
    stop: (condition: string) => `Stop following ${condition}`,
    stopAsk: (n: number) =>
      n === 0
        ? 'You will not be told of new studies any more.'
        : `You will not be told of new studies any more, and ${count(n, 'the one found so far leaves', 'the # found so far leave')} this list.`,
    stopYes: 'Stop following',
    stopNo: 'Keep following',
    tellsAll: 'You are told of all new studies',
    tellsSome: 'You are told of some new studies',
    joinable: 'Only studies people can join now or soon',
    joinableHint: 'Leaves out studies that are finished, stopped or by invitation.',
    age: 'Only for somebody of this age (years)',
    country: 'Only in this country',
    anyCountry: 'Any country',
    near: (place: string) => `Only within 50 miles (80 km) of ${place}`,
    nearCountry: (country: string) => `Only in ${country}`,
    nearUnknown: 'Only near you (choose your place in the settings first)',
    filterNote:
      'Studies that name no place yet are told too. The choice stays on this computer; the registry is asked for the condition only.',
    saveFilter: 'Save this choice',
    filterSaved: 'Saved. It counts from the next check on.',
  },

  beside: {
    title: 'Plain read',
    none: 'No study chosen on this page',
    noneText:
      'Press “Plain read” beside a study number, and the read opens here. You can also type or paste a number.',
    last: 'Read here before',
    over: 'Reads open over the page now.',
    here: 'Show them here',
    isPrivate:
      'This is a private window: nothing is kept, and no read shows here. Press “Plain read” beside a number, and the read opens over the page.',
  },
  options: {
    title: 'Settings',
    reading: 'Reading',
    language: 'Language',
    languageAuto: 'As the browser',
    appearance: 'Appearance',
    appearances: { auto: 'As the system', light: 'Light', dark: 'Dark' },
    textSize: 'Text size',
    length: 'How much to say',
    lengths: { short: 'Short', standard: 'Standard', registry: 'The registry’s own words' },
    showSources: 'Always show which sentences have sources',
    explainWords: 'Explain hard words in place',
    generalCards: 'Show general knowledge, marked “In general”',
    onPages: 'On registry pages',
    openByItself: 'Open by itself on the page of a study',
    where: 'Where to show the read',
    wheres: { over: 'Over the page', beside: 'Beside the page, in the browser’s side panel' },
    besideHint:
      'The side panel opens when you choose a study number. Firefox opens it only from its toolbar: press Plain Trial there, then “Open beside the page”.',
    pushPage: 'In wide windows, push the page aside instead of covering it',
    hoverCards: 'Show a card when I point at a trial number',
    edgeTab: 'Show a tab at the window’s edge on the page of a study',
    edgeTabOff: 'The tab is hidden on',
    showTab: (host: string) => `Show the tab on ${host} again`,
    keys: 'Keys',
    keyNames: {
      'open-read': 'Open the plain read of this page’s study',
      'open-library': 'Open the saved trials',
    },
    noKey: 'no key set',
    changeKeys: 'Change keys',
    addressBar:
      'In the address bar, type “trial”, a space, and a number or words of a saved trial.',
    sitesOff: 'Turned off on',
    noSitesOff: 'Not turned off anywhere.',
    turnOn: (host: string) => `Turn on again on ${host}`,
    following: 'Following',
    checkEvery: 'Check followed trials',
    every: {
      6: 'every 6 hours',
      12: 'every 12 hours',
      24: 'every day',
      72: 'every 3 days',
      168: 'every week',
    },
    notifications: 'Show a notification when something important changes',
    notificationsHint: 'The list “What’s new” has everything, with or without notifications.',
    quietHours: 'Keep quiet at certain hours',
    quietHoursHint: 'What changes meanwhile is told when they end.',
    quietFrom: 'Quiet from',
    quietTo: 'until',
    place: 'Your place',
    placeText:
      'With it you are told at once when a study you follow opens a place within 50 miles (80 km), and can hear of new studies near you only. The places of a study are listed nearest first. It stays on this computer and is never sent.',
    placeIsCountry: 'Every place in this country counts as near.',
    wholeCountry: 'the whole country',
    findPlace: 'Your town, region or country',
    placesFound: (n: number) =>
      n === 0
        ? 'Not known here yet. Plain Trial knows the towns of the studies that you follow or opened, and asks nobody else. A larger town nearby, or your country alone, may be known.'
        : count(n, '# place found', '# places found'),
    forgetPlace: 'Forget this place',
    sync: 'Two computers',
    syncText:
      'The studies you follow, with your notes and tags, can go through the browser’s own sync to your other browsers. They then lie with the account you signed in to the browser with: at Mozilla, encrypted so that only your browsers can read them; at Google, Microsoft or others, by their rules. We have no server and see none of it.',
    syncDo: 'Use the browser’s sync for what I follow',
    syncHint:
      'Turn it on in each of your browsers. Conditions, history and settings stay here. Turning it off leaves what was sent; “Erase: Saved trials” takes it out.',
    syncDone: (date: string, n: number) =>
      `Last exchanged ${date}: ${count(n, '# study', '# studies')}.`,
    syncTooLong: (n: number) =>
      count(
        n,
        'The notes of # study are too long for it and stay here.',
        'The notes of # studies are too long for it and stay here.',
      ),
    syncProblems: {
      full: 'The browser’s sync is full (it takes 100 kB). Nothing more is sent; everything is kept here. Shorter notes or fewer studies make room.',
      refused:
        'The browser did not take it. Everything is kept here, and it is tried again after the next change or check.',
    },
    saved: 'Saved.',
    log: 'Everything this extension asked the network for',
    logText: 'The last 500 requests. They go to the public registry only, without cookies.',
    logEmpty: 'Nothing was asked for yet.',
    logColumns: {
      at: 'When',
      host: 'Where',
      path: 'What',
      why: 'Why',
      bytes: 'Bytes',
      outcome: 'Outcome',
    },
    why: {
      click: 'you opened it',
      check: 'daily check',
      import: 'import',
      'cross-id': 'looked up by another number',
      hover: 'you pointed at its number',
      page: 'you asked for all on a page',
    },
    showLog: 'Show the list',
    erase: 'Erase',
    eraseText:
      'Choose what to erase. It cannot be brought back, except from a backup file you saved.',
    eraseWhat: {
      cache: (n: number) =>
        count(
          n,
          'Copies of records: # study (fetched again when needed)',
          'Copies of records: # studies (fetched again when needed)',
        ),
      saved: (n: number) =>
        count(
          n,
          'Saved trials with notes, tags and history: #',
          'Saved trials with notes, tags and history: #',
        ),
      changes: (n: number) => count(n, 'Changes found: #', 'Changes found: #'),
      requestLog: (n: number) => count(n, 'List of requests: #', 'List of requests: #'),
      settings: () => 'Settings, back to how they were at first',
      everything: () => 'Everything above',
    },
    eraseDo: 'Erase what is ticked',
    eraseAsk: (what: string) => `This erases for good: ${what}. Erase it?`,
    eraseYes: 'Erase for good',
    eraseNo: 'Keep it',
    eraseBackup: 'Save a backup first',
    erased: 'Erased.',
    about: 'About',
    aboutText:
      'Reads are made by rules from public records of ClinicalTrials.gov (U.S. National Library of Medicine). They can miss things and are no medical advice. No account, no server of ours, nothing about you leaves this computer unless you turn on the browser’s sync.',
    version: (version: string) => `Version ${version}`,
  },

  sites: {
    title: 'Other sites',
    about:
      'Trial numbers stand on many sites. Switch on those you use: the browser asks you about that one site, and buttons appear beside its numbers. Switch it off here at any time.',
    kinds: {
      articles: 'Articles',
      portals: 'Portals and official sites',
      registries: 'Registries',
      others: 'Sites you added',
    },
    onSite: (name: string) => `Buttons beside trial numbers on ${name}`,
    showAll: 'Put a button beside every number on this page',
    takenBack:
      'ClinicalTrials.gov gets no buttons, studies are not fetched, and nothing you follow is checked. Switch it on here, then load its open pages again.',
    partly: (on: string, off: string) => `On at ${on}, not at ${off}.`,
    switchOff: (name: string) => `Switch ${name} off`,
    refused: 'The browser did not change it. Nothing was switched.',
  },

  welcome: {
    title: 'Welcome to Plain Trial',
    one: 'Open a study on ClinicalTrials.gov and press “Plain read” beside its number: it is told in plain words, at the side of the page.',
    two: 'Ask any sentence where it comes from, and it shows the registry’s own words.',
    three:
      'Follow a study and you are told once when something changes. Everything stays on this computer.',
    caution: 'It is information only, made from public records. It is no medical advice.',
    settings: 'How would you like to read?',
    start: 'Open the registry',
  },
};
