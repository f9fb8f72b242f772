// A badge: closed to the page, a real button inside, deaf to clicks no person made.
// @vitest-environment happy-dom
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { makeBadge } from '../../lib/detect/makeBadge.ts';

/** The test's DOM has no `Element.part`. */
beforeAll(() => {
  Object.defineProperty(HTMLElement.prototype, 'part', {
    configurable: true,
    set(this: HTMLElement, names: string) {
      this.setAttribute('part', names);
    },
  });
});

const made = (act = () => {}, label = 'Plain read', hint = () => {}) => {
  const badge = makeBadge('NCT07118319', 'Plain read of NCT07118319', label, act, hint, 'open');
  const button = badge.shadowRoot?.querySelector('button');
  if (!button) throw new Error('no button');
  return { badge, button };
};

describe('a badge', () => {
  it('is our element, with the number for everybody to see', () => {
    const { badge } = made();
    expect(badge.localName).toBe('plain-trial-badge');
    expect(badge.dataset.nct).toBe('NCT07118319');
  });

  it('keeps its root closed', () => {
    const badge = makeBadge(
      'NCT07118319',
      'name',
      '',
      () => {},
      () => {},
      'closed',
    );
    expect(badge.shadowRoot).toBeNull();
  });

  it('holds a button with a name, and no text that would be copied or found', () => {
    const { badge, button } = made();
    expect(button.ariaLabel).toBeFalsy();
    expect(button.title).toBe('Plain read of NCT07118319');
    expect(button.textContent).toBe('');
    expect(badge.textContent).toBe('');
  });

  it('hands its words to the style backwards, so that Firefox’s search in the page does not find them', () => {
    expect(made().button.dataset.label).toBe('daer nialP');
  });

  it('tells its style whether there is room for words', () => {
    expect(made().button.getAttribute('part')).toBe('roomy');
    expect(made(() => {}, '').button.getAttribute('part')).toBe('small');
  });

  it('says when it is pointed at, and when it has the focus', () => {
    const hint = vi.fn();
    const { badge, button } = made(undefined, undefined, hint);
    document.body.append(badge);
    button.dispatchEvent(new Event('pointerenter'));
    expect(hint).toHaveBeenCalledTimes(1);
    button.focus();
    expect(hint).toHaveBeenCalledTimes(2);
  });

  it('ignores a click made by a script, and keeps it from the page', () => {
    const act = vi.fn();
    const { badge, button } = made(act);
    const page = vi.fn();
    document.body.append(badge);
    document.body.addEventListener('click', page);
    const click = new MouseEvent('click', { bubbles: true, cancelable: true });
    expect(button.onclick?.(click as PointerEvent)).toBe(false);
    button.click();
    expect(act).not.toHaveBeenCalled();
    expect(page).not.toHaveBeenCalled();
  });
});
