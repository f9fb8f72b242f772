// The private check tells how age, sex and health stand to the record's fields, asks nobody, and forgets.
// @vitest-environment happy-dom
import { fireEvent, within } from '@testing-library/dom';
import { act } from 'react';
import { describe, expect, it } from 'vitest';
import { fakeAnswer } from './support/fakeAnswer.ts';
import { mountPanel } from './support/mount.tsx';

const press = (element: Element) => act(async () => void fireEvent.click(element));
const fill = (element: Element, value: string) =>
  act(async () => void fireEvent.change(element, { target: { value } }));

async function openCheck() {
  const panel = await mountPanel({ answer: fakeAnswer() });
  const name = 'Check age, sex and health against the rules';
  const button = panel.find.getByRole('button', { name });
  await press(button);
  const results = () => panel.find.getByRole('status', { name: 'How this compares' });
  return { ...panel, button, results };
}

describe('the private check', () => {
  it('says nothing before something is chosen, and nothing of what is no age', async () => {
    const { find, results } = await openCheck();
    expect(results().textContent).toBe('');
    await fill(find.getByLabelText('Age in years'), 'forty');
    expect(results().textContent).toBe('');
  });

  it('tells fits, does not fit and ask apart', async () => {
    const { find, results } = await openCheck();
    await fill(find.getByLabelText('Age in years'), '80');
    await fill(find.getByLabelText('Sex'), 'FEMALE');
    await fill(find.getByLabelText('Has one of the conditions studied'), 'yes');
    expect(
      within(results())
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual([
      'Age: does not fit this rule',
      'Sex: fits this rule',
      'People without the condition: ask the study team; the fields do not say',
    ]);
  });

  it('is forgotten when it is closed', async () => {
    const { find, button, results } = await openCheck();
    await fill(find.getByLabelText('Age in years'), '80');
    await press(button);
    await press(button);
    expect(results().textContent).toBe('');
  });
});
