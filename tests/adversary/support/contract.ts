// What every read must keep, whatever the record: the frame of the contract, checked without knowing the study.
import { type PlainRead, SECTION_IDS } from '../../../lib/summary/plainRead.ts';
import { allSentences, withoutQuotes } from '../../oracle/readText.ts';
import type { Json } from '../../oracle/recordFacts.ts';
import { badQuotes, badSources } from '../../oracle/sourceChecks.ts';

/** Left by a program that put a hole into a sentence. */
const HOLES = /\bundefined\b|\bNaN\b|\[object|\bnull\b|\$\{|\bInfinity\b|\bfunction \w*\(|=>/;
/** Escapes of the registry's Markdown and entities a person should never see. */
const ESCAPES = /\\[<>[\]*_~^&]|&(?:lt|gt|amp|nbsp|quot);/;
const SPACING = /\s{2,}| [,.;](?!\d)|[^.]\.\.(?!\.)|[,;:]\.|“”|\(\)|^\s|\s$/;

/** Signs without a shape, and those that turn the writing direction of our own words. */
const UNSEEN = /(?![\u200c\u200d])[\p{Cc}\p{Cf}]/u;

const CERTAINTIES = new Set(['stated', 'computed', 'paraphrased', 'quoted', 'inferred', 'general']);

/** Everything of the record that is text, to tell the registry's own oddities from ours. */
function textOf(record: Json): string {
  const parts: string[] = [];
  const walk = (value: Json): void => {
    if (typeof value === 'string') parts.push(value);
    else if (value !== null && typeof value === 'object') Object.values(value).forEach(walk);
  };
  walk(record);
  return parts.join('\n');
}

function frame(read: PlainRead, nctId: string, lang: string): string[] {
  const faults: string[] = [];
  if (read.nctId !== nctId) faults.push(`nctId is ${read.nctId}`);
  if (read.lang !== lang) faults.push(`lang is ${read.lang}`);
  if (read.via !== 'rules') faults.push(`via is ${read.via}`);
  const ids = read.sections.map((section) => section.id);
  if (ids.join() !== SECTION_IDS.join()) faults.push(`sections are ${ids.join()}`);
  for (const section of read.sections) {
    const lists = section.lists ?? [];
    if (section.heading.trim() === '') faults.push(`${section.id} has no heading`);
    if (section.sentences.length + lists.length === 0 && !section.missing)
      faults.push(`${section.id} says nothing, not even what is missing`);
    for (const list of lists) {
      if (list.label.trim() === '') faults.push(`${section.id} has a list without a label`);
      if (list.items.length === 0) faults.push(`${section.id} has an empty list “${list.label}”`);
    }
  }
  const seen = new Set<string>();
  for (const { id, rule, certainty } of allSentences(read)) {
    if (seen.has(id)) faults.push(`${id} is there twice`);
    seen.add(id);
    if (rule === '') faults.push(`${id} has no rule`);
    if (!CERTAINTIES.has(certainty)) faults.push(`${id} is ${certainty}`);
  }
  return faults;
}

/** Unpaired halves of a letter make a read that cannot be written as UTF-8. */
function words(record: Json, read: PlainRead): string[] {
  const known = textOf(record);
  const said = [
    ...allSentences(read).map(({ id, text }) => ({ id, text })),
    ...read.sections.flatMap(({ id, missing }) => (missing ? [{ id, text: missing }] : [])),
    ...read.sections.flatMap(({ id, lists }) =>
      (lists ?? []).map(({ label }) => ({ id: `${id} label`, text: label })),
    ),
  ];
  return said.flatMap(({ id, text }) => {
    const own = withoutQuotes(text);
    const faults: string[] = [];
    const hole = HOLES.exec(own);
    if (hole && !known.includes(hole[0])) faults.push(`${id}: “${hole[0]}” in ${text}`);
    const escaped = ESCAPES.exec(own);
    if (escaped) faults.push(`${id}: escape “${escaped[0]}” in ${text}`);
    const gap = SPACING.exec(own.replaceAll('“”', '“x”'));
    const unseen = UNSEEN.exec(text);
    if (unseen) faults.push(`${id}: U+${unseen[0].codePointAt(0)?.toString(16)} in ${text}`);
    if (gap) faults.push(`${id}: spacing “${gap[0]}” in ${text}`);
    if (text.trim() === '' || (text.includes('“”') && !/[“”]/.test(known)))
      faults.push(`${id}: empty words in “${text}”`);
    return faults;
  });
}

/** Every breach of the contract in a read of the record; `nctId` is the number the record carries. */
export const breaches = (record: Json, read: PlainRead, nctId: string, lang: string): string[] => [
  ...frame(read, nctId, lang),
  ...words(record, read),
  ...badSources(record, read),
  ...badQuotes(record, read),
];
