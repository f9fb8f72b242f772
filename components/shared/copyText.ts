// Puts text on the clipboard.

/** Resolves to false where the browser refuses both ways. `root` must be in the document. */
export async function copyText(text: string, root: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyFromField(text, root);
  }
}

/** The older way, for pages whose permissions policy forbids the clipboard. */
function copyFromField(text: string, root: HTMLElement): boolean {
  const field = root.ownerDocument.createElement('textarea');
  field.value = text;
  field.setAttribute('readonly', '');
  field.style.position = 'fixed';
  field.style.opacity = '0';
  root.append(field);
  field.select();
  const copied = root.ownerDocument.execCommand('copy');
  field.remove();
  return copied;
}
