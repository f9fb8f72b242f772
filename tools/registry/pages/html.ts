// Builds HTML in which every value is escaped unless it is HTML already.

export interface Html {
  readonly html: string;
}

type Value = Html | string | number | undefined | readonly Html[];

/** Template tag: `html\`<p>${text}</p>\``. */
export function html(parts: TemplateStringsArray, ...values: Value[]): Html {
  let out = parts[0] ?? '';
  values.forEach((value, index) => {
    out += write(value) + (parts[index + 1] ?? '');
  });
  return { html: out };
}

export const nothing: Html = { html: '' };

function write(value: Value): string {
  if (value === undefined) return '';
  if (typeof value === 'string' || typeof value === 'number') return escapeHtml(String(value));
  return 'html' in value ? value.html : value.map((one) => one.html).join('');
}

export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
