// Spanish words for the section "where".
import { wordTable } from '../../../trial/wordTable.ts';
import type { Wording } from '../../language.ts';
import type { WherePhrases } from '../../rules/where.ts';
import { countryName } from './countryName.ts';
import { andList, counted, number, quoted } from './grammar.ts';
import { siteStatuses } from './siteStatus.ts';

const SPONSOR_KINDS = wordTable<string>({
  INDUSTRY: 'una empresa',
  NIH: 'parte de los Institutos Nacionales de la Salud de los Estados Unidos',
  FED: 'un organismo federal de los Estados Unidos',
  OTHER_GOV: 'un organismo público',
  NETWORK: 'una red de investigación',
  INDIV: 'una persona',
});

const site: Wording<WherePhrases>['where.site'] = ({ facility, city, state, country, again }) => {
  const name = facility === undefined ? [] : [quoted(facility)];
  const land = country === undefined ? undefined : countryName(country);
  const where = [...name, city, state, land].filter((part) => part !== undefined).join(', ');
  const twice = again ? ' (figura más de una vez)' : '';
  return `${where}${twice}`;
};

export const whereWords: Wording<WherePhrases> = {
  'where.onePlace': ({ city, country }) => {
    const at = [city, country === undefined ? undefined : countryName(country)].filter(
      (part) => part !== undefined,
    );
    return at.length === 0
      ? 'El registro menciona un solo lugar.'
      : `El registro menciona un solo lugar: ${at.join(', ')}.`;
  },
  'where.places': ({ places, countries, countryCount }) => {
    const lists = `El registro menciona ${number(places)} lugares`;
    if (countryCount === 0) return `${lists}.`;
    if (countryCount === 1)
      return `${lists} en un solo país: ${countries.map(countryName).join()}.`;
    const named = countries.length === 0 ? '' : `: ${andList(countries.map(countryName))}`;
    return `${lists} en ${number(countryCount)} países${named}.`;
  },
  'where.none': () => 'El registro no dice dónde se hace el estudio.',
  'where.open': ({ open, places }) =>
    open === places
      ? `${places === 2 ? 'Ambos' : `Los ${number(places)}`} lugares buscan participantes ahora.`
      : `De estos ${number(places)} lugares, ${number(open)} ${open === 1 ? 'busca' : 'buscan'} participantes ahora.`,
  'where.noneOpen': () =>
    'El estudio figura como abierto, pero el registro no marca ningún lugar como abierto.',
  'where.insteadOfNames': ({ text }) =>
    `En lugar de los nombres de los lugares, el registro dice: ${quoted(text)}`,
  'where.noContacts': () => 'El registro no da ningún teléfono ni correo electrónico del estudio.',
  'where.sponsor': ({ name, class: kind, tense, calledOff }) => {
    const what = SPONSOR_KINDS[kind ?? ''];
    const is = tense === 'past' ? 'estuvo' : 'está';
    return `El estudio ${calledOff ? 'iba a estar' : is} a cargo de ${quoted(name)}${what === undefined ? '' : `, ${what}`}.`;
  },
  'where.partners': ({ names, count }) =>
    names.length === 0
      ? `Figuran ${number(count)} colaboradores.`
      : `${count === 1 ? 'Figura como colaborador' : 'Figuran como colaboradores'}: ${andList(names.map(quoted))}.`,
  'where.list.countries': () => 'Países',
  'where.country': ({ country, places }) =>
    `${countryName(country)}: ${counted(places, 'lugar', 'lugares')}`,
  'where.list.partners': () => 'Colaboradores',
  'where.partner': ({ name }) => quoted(name),
  'where.list.sites': ({ status, last }) =>
    status === undefined
      ? 'Lugares'
      : last
        ? `Lugares, cuando se comprobó por última vez: ${siteStatuses(status).replace(/ ahora$/, '')}`
        : `Lugares: ${siteStatuses(status)}`,
  'where.site': site,
};
