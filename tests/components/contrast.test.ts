// Every text colour on every ground it stands on is at least 4.5 : 1, in light and dark.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(join(import.meta.dirname, '../../components/shared/tokens.css'), 'utf8');

function tokens(selector: string): Map<string, string> {
  const start = css.indexOf(`${selector} {`);
  const block = css.slice(start, css.indexOf('}', start));
  return new Map(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)].map((match) => [
      match[1] ?? '',
      match[2] ?? '',
    ]),
  );
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((from) => {
    const part = Number.parseInt(colour.slice(from, from + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const TEXT_ON_GROUND: [string, string[]][] = [
  ['ink', ['ground', 'wash', 'accent-wash', 'caution-wash', 'risk-wash']],
  ['second', ['ground', 'wash', 'accent-wash']],
  ['third', ['ground', 'wash']],
  ['accent', ['ground', 'wash', 'accent-wash']],
  ['open', ['ground', 'open-wash']],
  ['caution', ['ground', 'caution-wash']],
  ['risk', ['ground', 'risk-wash']],
  ['on-accent', ['accent']],
  ['on-note', ['note']],
];

describe.each([
  ['light', '.pt-root'],
  ['dark', '.pt-root[data-theme="dark"]'],
])('%s', (_name, selector) => {
  const colours = tokens(selector);
  const colour = (name: string) => colours.get(name) ?? `no --${name}`;

  it.each(TEXT_ON_GROUND)('text in --%s is readable', (text, grounds) => {
    const weak = grounds.filter((ground) => !(contrast(colour(text), colour(ground)) >= 4.5));
    expect(weak).toEqual([]);
  });

  it('edges of fields and the focus ring stand out from the ground (3 : 1)', () => {
    expect(contrast(colour('edge'), colour('ground'))).toBeGreaterThanOrEqual(3);
    expect(contrast('#1f6feb', colour('ground'))).toBeGreaterThanOrEqual(3);
  });
});

describe('the design’s colours', () => {
  it('are used to the digit', () => {
    const light = tokens('.pt-root');
    const dark = tokens('.pt-root[data-theme="dark"]');
    const pairs: Record<string, [string, string]> = {
      ink: ['#1b2430', '#eef2f6'],
      second: ['#4a5766', '#b9c4cf'],
      third: ['#5f6b79', '#93a0ad'],
      line: ['#e3e7ec', '#2c3641'],
      ground: ['#ffffff', '#161c23'],
      wash: ['#f6f8fa', '#1d252e'],
      accent: ['#0b6e6e', '#5cc4bf'],
      open: ['#1a7f4b', '#62d296'],
      caution: ['#9a5b00', '#f0b35a'],
      risk: ['#a3342b', '#f28b82'],
    };
    for (const [name, both] of Object.entries(pairs))
      expect([light.get(name), dark.get(name)], name).toEqual(both);
    expect(light.get('focus')).toBe('#1f6feb');
  });
});

describe('the style sheets of the overlay', () => {
  it('use px and em only: a page’s root size leaks into a shadow root', () => {
    for (const file of ['shared/tokens.css', 'shared/controls.css', 'panel/panel.css']) {
      const text = readFileSync(join(import.meta.dirname, '../../components', file), 'utf8');
      expect(text.match(/[\d.]rem\b/g), file).toBeNull();
    }
  });
});
