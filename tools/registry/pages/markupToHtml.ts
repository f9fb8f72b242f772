// Renders the registry's Markdown fields as the site does: paragraphs and lists, raw HTML never.
import { Marked } from 'marked';
import { escapeHtml, type Html } from './html.ts';

const markdown = new Marked({
  gfm: false,
  renderer: {
    html: ({ text }) => (text.trim() === '<!-- -->' ? '' : escapeHtml(text)),
    image: ({ text }) => escapeHtml(text),
    link({ href, tokens }) {
      const inside = this.parser.parseInline(tokens);
      return /^https?:\/\//.test(href) ? `<a href="${escapeHtml(href)}">${inside}</a>` : inside;
    },
  },
});

/** `text` is a field of type `markup`; the result is safe to put into a page. */
export function markupToHtml(text: string): Html {
  return { html: markdown.parse(text, { async: false }) };
}
