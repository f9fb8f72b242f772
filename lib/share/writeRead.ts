// A plain read to keep, print or paste: as text, or as Markdown.
import type { PlainRead, Section, Sentence } from '../summary/plainRead.ts';

/** How the parts of a read look in a format. */
interface Look {
  text(words: string): string;
  title(words: string): string;
  heading(words: string): string;
  item(words: string, depth: number): string;
}

const TEXT: Look = {
  text: (words) => words,
  title: (words) => `${words}\n${'='.repeat(Math.min(words.length, 72))}`,
  heading: (words) => `${words}\n${'-'.repeat(Math.min(words.length, 72))}`,
  item: (words, depth) => `${'  '.repeat(depth)}• ${words}`,
};

/** Registry text must not turn into markup. */
export const escapedMarkdown = (words: string): string =>
  words
    .replace(/[\\`*_[\]<>|~]/g, '\\$&')
    .replace(/&(?=#|\w)/g, '\\&')
    .replace(/^(\s*)([#+-])/gm, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/gm, '$1\\$2');

const MARKDOWN: Look = {
  text: escapedMarkdown,
  title: (words) => `# ${escapedMarkdown(words)}`,
  heading: (words) => `## ${escapedMarkdown(words)}`,
  item: (words, depth) => `${'  '.repeat(depth)}- ${escapedMarkdown(words)}`,
};

const joined = (sentences: readonly Sentence[]): string =>
  sentences.map((sentence) => sentence.text).join(' ');

function paragraphs(section: Section, look: Look): string[] {
  const words = joined(section.sentences) || section.missing;
  const lists = (section.lists ?? []).map((list) =>
    [
      look.text(list.label),
      ...(look === MARKDOWN ? [''] : []),
      ...list.items.map((item) => look.item(item.text, item.depth ?? 0)),
    ].join('\n'),
  );
  return [...(words ? [look.text(words)] : []), ...lists];
}

/** The headline as title; what stands beneath it (number, registered title) as a paragraph. */
function titled([headline, ...beneath]: readonly Sentence[], look: Look): string[] {
  return [
    ...(headline === undefined ? [] : [look.title(headline.text)]),
    ...(beneath.length === 0 ? [] : [look.text(joined(beneath))]),
  ];
}

function written(read: PlainRead, look: Look): string {
  const [first, ...rest] = read.sections;
  const isHeadline = first?.id === 'headline' && first.sentences.length > 0;
  const sections = (isHeadline ? rest : read.sections).map((section) =>
    [look.heading(section.heading), ...paragraphs(section, look)].join('\n\n'),
  );
  return [
    ...(isHeadline ? titled(first.sentences, look) : []),
    `https://clinicaltrials.gov/study/${read.nctId}`,
    ...sections,
  ].join('\n\n');
}

/** The read as plain text, ending without a line break. */
export const readAsText = (read: PlainRead): string => written(read, TEXT);

/** The read as Markdown; nothing the registry wrote acts as markup. Ends without a line break. */
export const readAsMarkdown = (read: PlainRead): string => written(read, MARKDOWN);
