// Hands a text file to the person through the browser's own "save" way.

export function saveFile(root: HTMLElement, name: string, mime: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${mime};charset=utf-8` }));
  const link = root.ownerDocument.createElement('a');
  link.href = address;
  link.download = name;
  root.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
