// Settings survive a damaged store, and a wrong change is refused whole.
import { describe, expect, it } from 'vitest';
import { isSettingsChange, readSettings, VIEW_SETTINGS } from '../../lib/settings/checkSettings.ts';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings.ts';

describe('readSettings', () => {
  it.each([[undefined], [null], ['text'], [7], [[]], [{}]])(
    'gives the defaults for %j',
    (stored) => {
      expect(readSettings(stored)).toEqual(DEFAULT_SETTINGS);
    },
  );

  it('keeps the good fields of a damaged store and drops the rest', () => {
    const stored = { textSize: 24, checkEvery: 1, language: 'tlh', extra: true, showSources: true };
    expect(readSettings(stored)).toEqual({ ...DEFAULT_SETTINGS, textSize: 24, showSources: true });
  });
});

describe('isSettingsChange', () => {
  it.each([
    [{ textSize: 18 }],
    [{ checkEvery: 6 }],
    [{ checkEvery: 168 }],
    [{ sitesOff: ['example.org'] }],
    [{ quietHours: { from: 22, to: 7 } }],
    [{ quietHours: null, place: null }],
    [{ place: { name: 'Lima', lat: -12, lon: -77 } }],
    [{ place: { name: 'Perú', country: 'Peru' } }],
    [{ place: { name: 'Lima, Peru', lat: -12, lon: -77, country: 'Peru' } }],
    [{ edgeTab: false, hoverCards: false }],
    [{ edgePlaces: { 'example.org': { side: 'left', at: 0.25 } } }],
    [{}],
  ])('accepts %j', (change) => {
    expect(isSettingsChange(change)).toBe(true);
  });

  it.each([
    [{ textSize: 17 }],
    [{ checkEvery: 5 }],
    [{ checkEvery: 169 }],
    [{ checkEvery: 7.5 }],
    [{ sitesOff: ['not a host'] }],
    [{ sitesOff: 'example.org' }],
    [{ quietHours: { from: 22 } }],
    [{ quietHours: { from: 22, to: 24 } }],
    [{ quietHours: { from: 22, to: 7, on: true } }],
    [{ place: { name: 'Lima', lat: -120, lon: -77 } }],
    [{ place: 'Lima' }],
    [{ place: {} }],
    [{ place: { lat: -12, lon: -77 } }],
    [{ place: { name: 'Lima', note: 'x' } }],
    [{ edgeTabOff: ['not a host'] }],
    [{ edgePlaces: { 'example.org': { side: 'top', at: 0.25 } } }],
    [{ edgePlaces: { 'example.org': { side: 'left', at: 1.5 } } }],
    [{ edgePlaces: { 'not a host': { side: 'left', at: 0.5 } } }],
    [{ textSize: 18, unknown: 1 }],
    [{ toString: true }],
    [null],
    [[]],
  ])('refuses %j', (change) => {
    expect(isSettingsChange(change)).toBe(false);
  });
});

describe('VIEW_SETTINGS', () => {
  it('holds nothing about checking, notifying or opening by itself', () => {
    expect(VIEW_SETTINGS).not.toContain('checkEvery');
    expect(VIEW_SETTINGS).not.toContain('notifications');
    expect(VIEW_SETTINGS).not.toContain('openByItself');
  });
});
