// A registered condition as it stands mid-sentence: common nouns in lower case, names and acronyms as they are (R5).

/** People and places that diseases are named after, and other words that keep their capital. */
const NAMES = new Set(
  (
    'Addison Alagille Alport Alzheimer Angelman Asherman Asperger Baker Barr Barrett Bartter Batten Becker Bechet Behcet ' +
    'Behçet Bell Birt Bowen Brugada Budd Burkitt Castleman Chagas Charcot Chiari Churg Coats Cowden Creutzfeldt Crigler ' +
    'Crohn Cushing Danlos Darier Down Dravet Duchenne Dupuytren Ebola Ehlers Epstein Erdheim Ewing Fabry Fallot Fanconi ' +
    'Felty Friedreich Fuchs Gardner Gaucher Gehrig Gilbert Goodpasture Gorham Graves Grave Guillain Barré Barre Gulf Hashimoto ' +
    'Heinz Helicobacter Henoch Hirschsprung Hodgkin Horner Hunter Huntington Hurler Jakob Japanese Kaposi Kawasaki Kearns ' +
    'Kennedy Klinefelter Krabbe Langerhans Leber Legg Leigh Lennox Lesch Lewy Li-Fraumeni Loeys Dietz Lou Lyme Lynch Marfan ' +
    'Marie Marburg Mediterranean Meige Menière Meniere Ménière Merkel Morton Moyamoya Najjar Niemann Noonan Nyhan Osgood ' +
    'Paget Parkinson Perthes Peutz Jeghers Peyronie Philadelphia Pick Pierre Pompe Prader Willi Purkinje Quervain Raynaud ' +
    'Reiter Rett Reye Robin Sanfilippo Schlatter Schönlein Schonlein Sjogren Sjögren Staphylococcus Stargardt Stevens ' +
    'Johnson Still Sturge Weber Sydenham Takayasu Tay Sachs Tooth Tourette Turner Usher Waldenstrom Waldenström Wegener ' +
    'West Nile Whipple Willebrand Williams Wilms Wilson Wiskott Aldrich Wolff White Zika Zollinger Ellison Crimean-Congo Gastaut'
  ).split(' '),
);

const bare = (word: string): string => word.replace(/^[^\p{L}]+|(?:['’]s?)?[^\p{L}]*$/gu, '');

/** Acronyms ("NSCLC", "HIV-1", "FcRn"), single letters and Roman numerals stay. */
const isAcronym = (word: string): boolean => {
  const core = bare(word);
  return /\p{Lu}.*\p{Lu}|\d/u.test(core) || core.length === 1;
};

/** `name` in running text. A name written all in capitals, and longer than an acronym, is lowered as a whole. */
export function lowerCommonNouns(name: string): string {
  const shouted = name.length > 9 && /\s/.test(name) && name === name.toUpperCase();
  const text = shouted ? name.toLowerCase() : name;
  return text.replace(/[\p{L}\d'’.]+/gu, (word) => {
    const core = bare(word);
    if (shouted) {
      const proper = core.charAt(0).toUpperCase() + core.slice(1);
      return NAMES.has(proper) ? word.replace(core, proper) : word;
    }
    return isAcronym(word) || NAMES.has(core) ? word : word.toLowerCase();
  });
}
