// Makes a badge: our element with a closed root and a real button in it.

/**
 * The element is made in a document of its own and then brought over: one made by the page's document would hand its
 * closed root to a page that has defined an element of the same name. `name` is accessible name and tooltip, `label`
 * the words beside the mark, if any. `act` is called for real clicks only, `hint` when it is pointed at or focused.
 * `mode` is `open` only in builds for tests.
 */
export function makeBadge(
  id: string,
  name: string,
  label: string,
  act: () => void,
  hint: () => void,
  mode: ShadowRootMode,
): HTMLElement {
  const elsewhere = document.implementation.createHTMLDocument();
  const host = elsewhere.createElement('plain-trial-badge');
  const button = elsewhere.createElement('button');
  host.dataset.nct = id;
  host.attachShadow({ mode }).append(button);
  // The title alone: beside a label of the same words it would be read out once more, as a description.
  button.title = name;
  // Drawn backwards by the style: Firefox's search in the page looks into generated content as well.
  button.dataset.label = [...label].reverse().join('');
  button.part = label ? 'roomy' : 'small';
  button.onpointerenter = button.onfocus = hint;
  button.onclick = (event) => {
    // The page's own handlers for a row, a card or a link around it have nothing to do with this; nor has what the
    // browser does then, which is what `false` means.
    event.stopPropagation();
    // Not every browser gives the focus to a clicked button, and the overlay gives it back to this one.
    button.focus();
    if (event.isTrusted) act();
    return false;
  };
  return host;
}
