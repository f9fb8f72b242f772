// The building blocks of a study page: one field, one labelled row, one section that opens and closes.
import { type Json, listAt, textAt } from '../study.ts';
import { type Html, html, nothing } from './html.ts';
import { labelOf } from './labels.ts';
import { markupToHtml } from './markupToHtml.ts';

/** A plain text field; `path` names the API field, as the site's own elements do (PAGES.md). */
export function textField(record: Json, path: string, shownPath = path): Html {
  const text = textAt(record, path);
  return text === '' ? nothing : html`<span path="${shownPath}">${text}</span>`;
}

export function enumField(record: Json, path: string, shownPath = path): Html {
  const text = textAt(record, path);
  return text === ''
    ? nothing
    : html`<ctg-enum-value path="${shownPath}"><span>${labelOf(text)}</span></ctg-enum-value>`;
}

export function enumList(record: Json, path: string): Html {
  const values = listAt(record, path);
  if (values.length === 0) return nothing;
  const items = values.map(
    (value, index) => html`<span>${index > 0 ? ', ' : ''}${labelOf(String(value))}</span>`,
  );
  return html`<ctg-enum-value path="${path}">${items}</ctg-enum-value>`;
}

/** A Markdown field inside the site's long-text element. */
export function markupField(record: Json, path: string, shownPath = path): Html {
  const text = textAt(record, path);
  return text === ''
    ? nothing
    : html`<ctg-long-text path="${shownPath}"><div class="ctg-long-text">${markupToHtml(text)}</div></ctg-long-text>`;
}

export function row(label: string, value: Html): Html {
  return value === nothing
    ? nothing
    : html`<div class="grid-row"><div class="field-label">${label}</div><div class="field-value">${value}</div></div>`;
}

/** A list of plain texts, each with the path of the list. */
export function textList(record: Json, path: string): Html {
  const values = listAt(record, path);
  if (values.length === 0) return nothing;
  return html`<ul class="plain-list">${values.map((value) => html`<li path="${path}">${String(value)}</li>`)}</ul>`;
}

/** A heading with a button that opens and closes what is below; `open` false starts closed and hidden. */
export function section(title: string, id: string, open: boolean, inside: Html): Html {
  if (inside === nothing) return nothing;
  const region = `${id}-region`;
  const hidden = open ? nothing : html` hidden`;
  return html`<ctg-section-title-card title="${title}" id="${id}"><section class="card">
<h3 class="card-title"><button type="button" class="accordion" aria-expanded="${String(open)}" aria-controls="${region}">${title}</button></h3>
<div id="${region}" class="card-body"${hidden}>${inside}</div></section></ctg-section-title-card>`;
}
