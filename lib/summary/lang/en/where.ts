// English words for the section "where".
import { wordTable } from '../../../trial/wordTable.ts';
import type { Wording } from '../../language.ts';
import type { WherePhrases } from '../../rules/where.ts';
import { andList, counted, number, quoted } from './grammar.ts';
import { siteStatus } from './siteStatus.ts';

/** Countries that take "the" in a sentence. */
const WITH_ARTICLE =
  /^(?:Bahamas|Central African Republic|Comoros|Congo|Czech Republic|Dominican Republic|Gambia|Maldives|Marshall Islands|Netherlands|Netherlands Antilles|Philippines|Russian Federation|Solomon Islands|Syrian Arab Republic|United Arab Emirates|United Kingdom|United States)/;

/** The order of indexes, turned: "Korea, Republic of" is the Republic of Korea. */
const landName = (country: string): string =>
  country.replace(/^([^,]+), (?:the )?(.* of(?: the)?)$/i, '$2 $1');

const inSentence = (country: string): string => {
  const land = landName(country);
  return land !== country || WITH_ARTICLE.test(land) ? `the ${land}` : land;
};

const SPONSOR_KINDS = wordTable<string>({
  INDUSTRY: 'a company',
  NIH: 'part of the U.S. National Institutes of Health',
  FED: 'a U.S. federal agency',
  OTHER_GOV: 'a government body',
  NETWORK: 'a research network',
  INDIV: 'a person',
});

const site: Wording<WherePhrases>['where.site'] = ({ facility, city, state, country, again }) => {
  const name = facility === undefined ? [] : [quoted(facility)];
  const land = country === undefined ? undefined : landName(country);
  const where = [...name, city, state, land].filter((part) => part !== undefined).join(', ');
  const twice = again ? ' (listed more than once)' : '';
  return `${where}${twice}`;
};

export const whereWords: Wording<WherePhrases> = {
  'where.onePlace': ({ city, country }) => {
    const land =
      country !== undefined && city === undefined
        ? inSentence(country)
        : country && landName(country);
    const at = [city, land].filter((part) => part !== undefined);
    return at.length === 0
      ? 'The record lists one place.'
      : `The record lists one place, in ${at.join(', ')}.`;
  },
  'where.places': ({ places, countries, countryCount }) => {
    const lists = `The record lists ${number(places)} places`;
    if (countryCount === 0) return `${lists}.`;
    if (countryCount === 1) return `${lists} in ${andList(countries.map(inSentence))}.`;
    const named = countries.length === 0 ? '' : `: ${andList(countries.map(inSentence))}`;
    return `${lists} in ${number(countryCount)} countries${named}.`;
  },
  'where.none': () => 'The record does not say where the study takes place.',
  'where.open': ({ open, places }) =>
    open === places
      ? `${places === 2 ? 'Both' : `All ${number(places)}`} places are looking for people now.`
      : `Of these ${number(places)} places, ${number(open)} ${open === 1 ? 'is' : 'are'} looking for people now.`,
  'where.noneOpen': () =>
    'The study is marked as open, but the record does not mark any place as open.',
  'where.insteadOfNames': ({ text }) =>
    `In place of the names of places, the record says: ${quoted(text)}`,
  'where.noContacts': () => 'The record gives no phone number or email for the study.',
  'where.sponsor': ({ name, class: kind, tense, calledOff }) => {
    const what = SPONSOR_KINDS[kind ?? ''];
    const is = tense === 'past' ? 'was' : 'is';
    return `The study ${calledOff ? 'was to be' : is} run by ${quoted(name)}${what === undefined ? '' : `, ${what}`}.`;
  },
  'where.partners': ({ names, count }) =>
    names.length === 0
      ? `It lists ${number(count)} partners.`
      : `Listed as ${count === 1 ? 'partner' : 'partners'}: ${andList(names.map(quoted))}.`,
  'where.list.countries': () => 'Countries',
  'where.country': ({ country, places }) =>
    `${landName(country)}: ${counted(places, 'place', 'places')}`,
  'where.list.partners': () => 'Partners',
  'where.partner': ({ name }) => quoted(name),
  'where.list.sites': ({ status, last }) =>
    status === undefined
      ? 'Places'
      : last
        ? `Places, when last checked: ${siteStatus(status).replace(/ now$/, '')}`
        : `Places: ${siteStatus(status)}`,
  'where.site': site,
};
