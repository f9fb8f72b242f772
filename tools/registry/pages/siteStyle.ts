// The look of the pages: plain, close to the registry's own, and without any of its assets.

export const siteStyle = `
* { box-sizing: border-box; }
html { font-size: 16px; }
body { margin: 0; background: #fff; color: #1b1b1b; font: 16px/1.5 "Source Sans 3", "Noto Sans", system-ui, sans-serif; }
a { color: #005ea2; }
button { font: inherit; }
.sample-note { background: #f0f0f0; color: #3d4551; font-size: 13px; padding: 4px 24px; }
.site-header { background: #162e51; color: #fff; padding: 16px 24px; display: flex; gap: 24px; align-items: center; flex-wrap: wrap; }
.site-header a { color: #fff; text-decoration: none; font-size: 24px; font-weight: 700; }
.site-header form { margin-left: auto; display: flex; }
.site-header input { padding: 6px 10px; width: 260px; border: 1px solid #565c65; }
.site-header button { padding: 6px 14px; border: 0; background: #005ea2; color: #fff; }
main { max-width: 1120px; padding: 24px; min-height: 70vh; }
ctg-study-details, ctg-search-results-page, ctg-section-title-card, ctg-search-hit-card, ctg-long-text, ctg-study-details-top-info { display: block; }
h2 { font-size: 30px; line-height: 1.2; margin: 8px 0 16px; }
h4 { font-size: 18px; margin: 24px 0 8px; }
h5 { font-size: 16px; margin: 16px 0 4px; }
.nct-line, .info-line { color: #565c65; }
.tabs { display: flex; gap: 24px; border-bottom: 1px solid #dfe1e2; margin: 24px 0; }
.tabs a { padding: 8px 0; text-decoration: none; }
.tabs a[aria-current] { border-bottom: 4px solid #005ea2; font-weight: 700; }
.card { border: 1px solid #dfe1e2; border-radius: 4px; margin-bottom: 24px; }
.card-title { margin: 0; font-size: 20px; }
.accordion { width: 100%; text-align: left; padding: 14px 20px; background: #f0f6fb; border: 0; font-weight: 700; color: #162e51; cursor: pointer; }
.card-body { padding: 8px 20px 20px; }
.grid-row { margin: 12px 0; }
.field-label { font-weight: 700; }
.plain-list { list-style: none; margin: 0; padding: 0; }
.location, .contact { margin: 6px 0; }
.usa-table { border-collapse: collapse; width: 100%; margin: 8px 0 16px; }
.usa-table th, .usa-table td { border: 1px solid #a9aeb1; padding: 8px; text-align: left; vertical-align: top; }
.usa-card__container { border: 2px solid #dfe1e2; border-radius: 8px; padding: 16px 20px; }
.margin-bottom-5 { margin-bottom: 24px; }
.nct-id { color: #565c65; }
.hit-card-title { font-size: 20px; font-weight: 700; }
ctg-new-pill { background: #e7f6f8; padding: 0 8px; margin-left: 8px; border-radius: 8px; }
footer { background: #f0f0f0; padding: 24px; font-size: 14px; }
`;
