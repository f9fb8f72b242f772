// Which notification tells what, in how many words.
import { describe, expect, it } from 'vitest';
import { alertText, type News, planAlerts } from '../../lib/app/planAlerts.ts';
import { alertFor } from '../../lib/store/alerts.ts';
import { change, newStudy } from '../store/storeFixtures.ts';

const NOW = '2026-11-24T08:00:00.000Z';

function newsOf(important: number, notable: number, newStudies: number) {
  const weights = [
    ...Array.from({ length: important }, () => 'important' as const),
    ...Array.from({ length: notable }, () => 'notable' as const),
  ];
  const changes = weights.map((weight, at) =>
    change(`NCT0000010${at}`, `c${at}`, { weight, text: `Change ${at}.` }),
  );
  const studies = Array.from({ length: newStudies }, (_, at) =>
    newStudy(`NCT0000030${at}`, { briefTitle: `Study ${at}` }),
  );
  const news: News = {
    changes: new Map(changes.map((one) => [one.id, one])),
    newStudies: new Map(studies.map((one) => [one.nctId, one])),
    names: new Map(changes.map((one) => [one.nctId, `Study of ${one.id}`])),
  };
  const alerts = [
    ...changes.map((one) => alertFor('change', one.id)),
    ...studies.map((one) => alertFor('new-study', one.nctId)),
  ];
  return { news, alerts };
}

describe('planAlerts', () => {
  it('gives every important change a notification, and a digest to each other kind', () => {
    const { news, alerts } = newsOf(2, 2, 2);
    const plan = planAlerts(alerts, news, NOW);
    expect(plan.map((planned) => planned.ids)).toEqual([
      ['change:c0'],
      ['change:c1'],
      ['change:c2', 'change:c3'],
      ['new-study:NCT00000300', 'new-study:NCT00000301'],
    ]);
    expect(new Set(plan.map((planned) => planned.notificationId)).size).toBe(4);
  });

  it('tells what else changed in a study with its important change, and leads to that one', () => {
    const { news, alerts } = newsOf(2, 2, 0);
    const changes = new Map([...news.changes]);
    const why = change('NCT00000100', 'c2', { weight: 'notable', text: 'Change 2.' });
    const plan = planAlerts(alerts, { ...news, changes: changes.set('c2', why) }, NOW);
    expect(plan).toEqual([
      { notificationId: 'change:c0', ids: ['change:c0', 'change:c2'] },
      { notificationId: 'change:c1', ids: ['change:c1'] },
      { notificationId: 'change:c3', ids: ['change:c3'] },
    ]);
  });

  it('spares a screen: beyond five, important ones go into the digest, and none is dropped', () => {
    const { news, alerts } = newsOf(8, 1, 0);
    const plan = planAlerts(alerts, news, NOW);
    expect(plan.map((planned) => planned.ids.length)).toEqual([1, 1, 1, 1, 1, 4]);
    expect(plan.flatMap((planned) => planned.ids).sort()).toEqual(
      alerts.map((one) => one.id).sort(),
    );
  });

  it('names a notification of one thing by that thing, so that a click can lead to it', () => {
    const { news, alerts } = newsOf(1, 1, 1);
    expect(planAlerts(alerts, news, NOW).map((planned) => planned.notificationId)).toEqual(
      alerts.map((alert) => alert.id),
    );
  });

  it('leaves alerts alone that are tied to a notification', () => {
    const { news, alerts } = newsOf(1, 0, 0);
    const tied = alerts.map((alert) => ({ ...alert, notificationId: 'before' }));
    expect(planAlerts(tied, news, NOW)).toEqual([]);
  });
});

describe('alertText', () => {
  it('names the study in plain words and says its change, with the number below', () => {
    const { news, alerts } = newsOf(1, 0, 0);
    expect(alertText(alerts, news, 'en')).toEqual({
      title: 'Study of c0',
      message: 'Change 0.\nNCT00000100',
    });
  });

  it('says several changes of one study under its name, the important one first', () => {
    const texts = (count: number) => {
      const changes = Array.from({ length: count }, (_, at) =>
        change('NCT00000100', `c${at}`, {
          weight: at === 1 ? 'important' : 'notable',
          text: `Change ${at}.`,
        }),
      );
      const news: News = {
        changes: new Map(changes.map((one) => [one.id, one])),
        newStudies: new Map(),
        names: new Map([['NCT00000100', 'A study']]),
      };
      return alertText(
        changes.map((one) => alertFor('change', one.id)),
        news,
        'en',
      );
    };
    expect(texts(3)).toEqual({
      title: 'A study',
      message: 'Change 1.\nChange 0.\nChange 2.\nNCT00000100',
    });
    expect(texts(5)?.message).toBe('Change 1.\nChange 0.\nand 3 more\nNCT00000100');
  });

  it('goes by the number where a study has no name', () => {
    const { news, alerts } = newsOf(1, 0, 0);
    expect(alertText(alerts, { ...news, names: new Map() }, 'en')?.title).toBe('NCT00000100');
  });

  it('cuts a name that would leave no room for the change', () => {
    const { news, alerts } = newsOf(0, 2, 0);
    const names = new Map([['NCT00000100', 'long '.repeat(50)]]);
    const text = alertText(alerts, { ...news, names }, 'en');
    expect(text?.message).toContain('… (NCT00000100): Change 0.');
  });

  it('counts what there is no room for', () => {
    const { news, alerts } = newsOf(0, 6, 0);
    expect(alertText(alerts, news, 'en')).toEqual({
      title: '6 changes in studies you follow',
      message: [
        'Study of c0 (NCT00000100): Change 0.',
        'Study of c1 (NCT00000101): Change 1.',
        'Study of c2 (NCT00000102): Change 2.',
        'and 3 more',
      ].join('\n'),
    });
  });

  it('tells new studies with their condition, in Spanish too', () => {
    const { news, alerts } = newsOf(0, 0, 1);
    expect(alertText(alerts, news, 'en')).toEqual({
      title: '1 new study for a condition you follow',
      message: 'Cough: Study 0',
    });
    expect(alertText(alerts, news, 'es')?.title).toBe(
      '1 estudio nuevo sobre una afección que sigue',
    );
  });

  it('cuts what is too long for a notification', () => {
    const { news, alerts } = newsOf(1, 0, 0);
    const long = change('NCT00000100', 'c0', { text: 'word '.repeat(100) });
    const text = alertText(alerts, { ...news, changes: new Map([['c0', long]]) }, 'en');
    const [line = '', number] = text?.message.split('\n') ?? [];
    expect(line.length).toBeLessThanOrEqual(160);
    expect(line.endsWith('…')).toBe(true);
    expect(number).toBe('NCT00000100');
  });

  it('is nothing when what it was about is gone', () => {
    const { alerts } = newsOf(1, 0, 1);
    const nothing = { changes: new Map(), newStudies: new Map(), names: new Map() };
    expect(alertText(alerts, nothing, 'en')).toBeUndefined();
  });
});
