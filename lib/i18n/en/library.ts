// English words of the library: its list, comparing, history and safe keeping.
import { plural } from '../plural.ts';

const count = (n: number, one: string, other: string) => plural('en-US', n, { one, other });

export const library = {
  saved: {
    search: 'Search in titles, conditions, treatments, places, notes and tags',
    filters: 'Filters',
    status: 'Status',
    phase: 'Phase',
    condition: 'Condition',
    conditionHint: 'Any part',
    country: 'Country',
    tag: 'Tag',
    any: 'Any',
    onlyChanged: 'With unseen changes',
    onlyResults: 'With posted results',
    sort: 'Sort by',
    sorts: {
      saved: 'Last saved',
      checked: 'Last checked',
      changed: 'Unseen changes',
      title: 'Title',
    },
    shown: (shown: number, all: number) =>
      `${count(shown, '#', '#')} of ${count(all, '# trial', '# trials')}`,
    empty:
      'Nothing saved yet. Open a study on ClinicalTrials.gov, choose “Plain read” and press “Follow this trial”.',
    noMatch: 'No saved trial matches what you typed and chose.',
    clear: 'Clear search and filters',
    open: (id: string) => `Open ${id}`,
    select: (id: string) => `Choose ${id}`,
    chosen: (n: number) => count(n, '# chosen', '# chosen'),
    keys: '/ searches, arrow keys move through the list, Enter opens, Space chooses, Escape lets go.',
    chooseShown: (n: number) => count(n, 'Choose this one', 'Choose all # shown'),
    letGo: 'Let go',
    compare: 'Compare',
    compareLimit: 'Choose two to four trials to compare.',
    follow: 'Follow',
    followed: (n: number) => `${count(n, '# trial is', '# trials are')} followed.`,
    unfollow: 'Stop following',
    unfollowed: (n: number) =>
      `${count(n, '# trial is', '# trials are')} no longer followed. Notes and tags are kept.`,
    remove: 'Take out of the list',
    removeAsk: (n: number) =>
      `Take ${count(n, 'this trial', 'these # trials')} out of the list? Notes, tags, changes and history go with it. You can put it all back.`,
    removeYes: 'Take out',
    removed: (n: number) =>
      `${count(n, '# trial', '# trials')} taken out of the list, with notes, tags, changes and history. We keep that for a week.`,
    putBack: 'Put back',
    putBackDone: (n: number) => `${count(n, '# trial is', '# trials are')} back, with everything.`,
    removedClose: 'Forget for good',
    no: 'Keep',
    saved: (date: string) => `Saved ${date}, not followed`,
    followedSince: (date: string) => `Followed since ${date}`,
    checked: (date: string) => `Checked ${date}`,
    changes: (n: number) => count(n, '# unseen change', '# unseen changes'),
    results: 'Results posted',
    notes: 'Notes',
    notesHint: 'Kept on this computer, and in the browser’s sync if you turned that on.',
    tags: 'Tags, with commas between',
    saveNotes: 'Save notes',
    notesSaved: 'Notes saved.',
    gone: (date: string) =>
      `The registry no longer shows this study (seen ${date}). Your copy is kept.`,
    merged: (id: string) => `The registry merged this study into ${id}.`,
    tagging: 'Tag',
    tagName: 'Tag for the chosen trials',
    tagOn: 'Put on',
    tagOff: 'Take off',
    tagged: (n: number, tag: string) => `“${tag}” stands on ${count(n, '# trial', '# trials')}.`,
    untagged: (n: number, tag: string) =>
      `“${tag}” was taken off ${count(n, '# trial', '# trials')}.`,
    history: 'History',

    takeAway: {
      button: 'Save or print',
      what: (n: number, chosen: boolean) =>
        chosen
          ? count(n, 'The chosen one', 'The # chosen')
          : count(n, 'The one shown', 'All # shown'),
      csv: 'Table for a spreadsheet (CSV)',
      ris: 'For a reference manager (RIS)',
      bibtex: 'For LaTeX (BibTeX)',
      markdown: 'Text with headings (Markdown)',
      copy: 'Copy as text',
      copied: 'Copied.',
      notCopied: 'The browser does not let us copy.',
      print: 'Print',
      calendar: 'Reminders for a calendar (ICS)',
      lookAgain: 'A reminder to look again on',
      planned: 'The start and end that the studies plan',
      saveCalendar: 'Save reminders',
      noReminder: 'None of these has a planned day ahead. Choose a day to look again.',
    },
    reminder: {
      lookAgain: 'Look at these trials again',
      planned: {
        start: (id: string) => `${id}: planned start`,
        primaryCompletion: (id: string) => `${id}: planned end of the main measurements`,
        completion: (id: string) => `${id}: planned end of the study`,
      },
      monthOnly: 'The registry names the month only, not the day.',
      mayMove: 'Planned days often move. The registry’s page has the latest.',
    },
  },

  visit: {
    title: 'Visit pack',
    open: 'Visit pack: the read, the questions and the rules to tick, on paper',
    about: 'To print and take along to a talk with a doctor or the study team.',
    print: 'Print',
    contacts: 'With phone numbers and e-mail addresses',
    printed: (today: string, updated: string) =>
      updated === ''
        ? `Printed ${today}.`
        : `Printed ${today}, from the record as updated ${updated}.`,
    rules: 'Rules for joining, to go through together',
    rulesHint: 'Tick what is true. Only the study team can say whether a person can join.',
    noRules: 'The record gives no rules for joining in a form that can be listed.',
    questions: 'Questions the record leaves open',
    places: 'Places looking for people now',
    placesNear: (place: string) => `Places looking for people now, nearest to ${place} first`,
    noPlaces: 'The record names no place that looks for people now.',
    notOpen: 'The study as a whole does not look for people now.',
    more: (n: number) => `And ${count(n, '# more place', '# more places')} on the registry’s page.`,
    notes: 'Your notes',
    room: 'Room to write',
  },

  lost: {
    title: 'What you had saved here is gone',
    text: (studies: number, conditions: number, date: string) =>
      `${[
        ...(studies > 0 ? [count(studies, '# followed trial', '# followed trials')] : []),
        ...(conditions > 0 ? [count(conditions, '# condition', '# conditions')] : []),
      ].join(
        ' and ',
      )} with notes and history: the browser’s store was found empty on ${date}. Clearing the browser’s data or a damaged disk can be the reason. Plain Trial did not erase it.`,
    copy: (date: string) =>
      `You saved a copy into a file on ${date}. Bring it in, and what it holds is back.`,
    noCopy:
      'No copy was saved into a file that we know of. If you have one from elsewhere, bring it in.',
    sync: 'What the browser’s sync carries comes back by itself.',
    bringIn: 'Bring a copy in',
    close: 'I have read this',
  },

  compare: {
    title: 'Side by side',
    back: 'Back to the list',
    differs: 'differs',
    hint: 'Rows that differ are marked.',
    rows: {
      id: 'Number',
      headline: 'In plain words',
      status: 'Status',
      phase: 'Phase',
      conditions: 'Conditions',
      interventions: 'Treatments',
      sponsor: 'Run by',
      start: 'Start',
      primaryCompletion: 'End of the main measurements',
      completion: 'End',
      countries: 'Countries',
      results: 'Results',
      notes: 'Notes',
    },
    yes: 'Posted',
    no: 'None posted',
    none: '—',
  },

  history: {
    title: 'History',
    back: 'Back to the list',
    read: 'Read it',
    updated: (n: number, since: string) =>
      n === 0
        ? `Not updated since you followed it on ${since}.`
        : `Updated ${count(n, '# time', '# times')} since you followed it on ${since}.`,
    seen: (date: string) => `Noticed ${date}`,
    first: (date: string) => `As it was when you followed it, ${date}`,
    recordOf: (date: string) => `record of ${date}`,
    quiet: 'Only small print changed: nothing worth telling.',
    compareTitle: 'Two versions side by side',
    compareHint: 'Words that went are struck out, words that came are underlined.',
    older: 'Older',
    newer: 'Newer',
    compare: 'Compare them',
    comparing: 'Comparing …',
    same: 'Nothing worth telling differs between these two.',
    keptGroup: 'Kept here',
    registryGroup: 'Kept by the registry',
    keptVersion: (date: string, updated: string) => `Noticed ${date}, record of ${updated}`,
    registryVersion: (number: number, date: string, status: string) =>
      [`Version ${number}`, date, status].filter(Boolean).join(' · '),
    onlyOne: 'There is one version here so far, so there is nothing to compare yet.',
    registryTitle: 'Earlier versions',
    registryText:
      'The registry keeps every version of a record. Fetching the list asks it once more, and each version you compare asks it once.',
    ask: 'Fetch the list of earlier versions',
    asking: 'Asking the registry …',
    got: (n: number) =>
      `The registry has ${count(n, '# version', '# versions')}. Choose two above.`,
    notGot:
      'The registry did not give its earlier versions. This way of asking is not promised by it. Everything kept here is still here, and its own page of the history is one click away.',
    page: 'History on the registry’s own page',
    gone: 'went:',
    came: 'came:',
  },

  backup: {
    exportTitle: 'Save a copy',
    exportText:
      'A file with everything you saved: trials, notes, tags, changes and conditions. It is yours; we never see it.',
    exportDo: 'Save backup file',
    lastSaved: (date: string) => `Last saved into a file on ${date}.`,
    neverSaved: 'Not saved into a file yet.',
    monthly: 'Offer a copy once a month',
    monthlyHint: 'The browser lets us save a file only when you press a button, so we ask here.',
    monthlyReady: 'Your copy of this month is ready',
    monthlyText: 'It is more than a month since everything you saved was put into a file of yours.',
    notNow: 'Not now',
    keepTitle: 'Will the browser keep it?',
    kept: 'Yes. The browser has promised not to clear what you saved by itself when the disk fills up.',
    notKept:
      'The browser has not promised it. When the disk is nearly full it may clear what extensions keep. A copy in a file is safe from that.',
    keepAsk: 'Ask the browser to keep it',
    keepRefused:
      'The browser did not agree. It decides this by itself. Save a copy into a file from time to time.',
    room: (used: string, all: string) => `Used: ${used} of about ${all}.`,
    rescueTitle: 'Save what can be read',
    rescueText:
      'Your saved trials cannot be opened right now. Nothing was erased. What can still be read goes into a backup file, which “Bring a copy in” takes back later.',
    rescueDo: 'Save what can be read',
    importTitle: 'Bring a copy in',
    importText: 'First you see what would happen. Nothing is erased: what is newer stays.',
    importChoose: 'Choose a backup file',
    preview: 'This is what the file would do',
    exported: (date: string) => `The file was made ${date}.`,
    trialsNew: (n: number) => count(n, '# trial is new here', '# trials are new here'),
    trialsMerged: (n: number) =>
      count(n, '# trial is here and gets what is newer', '# trials are here and get what is newer'),
    trialsSame: (n: number) =>
      count(n, '# trial is already the same', '# trials are already the same'),
    conditionsNew: (n: number) => count(n, '# condition is new here', '# conditions are new here'),
    apply: 'Bring it in',
    cancel: 'Leave everything as it is',
    done: 'Done. Nothing that was here is lost.',
    ownTitle: 'Copies made by themselves',
    ownText: 'A copy of everything saved is put aside from time to time, on this computer.',
    ownNone: 'None yet.',
    own: (date: string, trials: number) => `${date}: ${count(trials, '# trial', '# trials')}`,
    ownRestore: (date: string) => `See what the copy of ${date} would bring back`,
  },
};
