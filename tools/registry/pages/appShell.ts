// The page every address of the site gets first: header, an empty #main-content, footer; the script fills it.
import { clientApp } from './clientApp.ts';
import { html } from './html.ts';
import { siteStyle } from './siteStyle.ts';

export const SCRIPT_PATH = '/assets/app.js';
export const STYLE_PATH = '/assets/app.css';

export const clientScript = `(${clientApp.toString()})();\n`;
export const clientStyle = siteStyle;

export const appShell: string = `<!doctype html>
${
  html`<html lang="en"><head><meta charset="utf-8"><title>ClinicalTrials.gov</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${STYLE_PATH}"><script src="${SCRIPT_PATH}" defer></script></head>
<body><ctg-root><div class="sample-note">Local sample of the registry. The records it serves may be made up and are not current.</div>
<ctg-header><header class="site-header"><a href="/search?">ClinicalTrials.gov</a>
<form id="search-form"><input name="cond" aria-label="Condition or NCT number" placeholder="e.g. NCT07118319"><button>Search</button></form></header></ctg-header>
<main id="main-content"><p class="loading">Loading…</p></main>
<ctg-footer><footer>Data of the local sample registry. Last updated 2026-11-20.</footer></ctg-footer></ctg-root></body></html>
`.html
}`;
