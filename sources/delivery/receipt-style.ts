/** How `receipt.html` looks: the language of the site, on screen, in the dark and on A4 paper, without any other file. */
export const receiptStyle = `
:root { color-scheme: light dark; --paper: #FFFFFF; --surface: #F5F7F6; --ink: #16202A; --secondary: #4A5560; --rule: #D5DBDE; --accent: #0B5D66; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #11181E; --surface: #1A232B; --ink: #E9EEF0; --secondary: #B4BFC6; --rule: #3A4650; --accent: #6CC7C9; }
}
*, *::before, *::after { box-sizing: border-box; }
html { font-size: 112.5%; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0 auto; max-width: 46rem; padding: 1.5rem 1rem 3rem; background: var(--paper); color: var(--ink); font: 400 1rem/1.556 "Source Sans 3", "Source Sans Pro", system-ui, "Segoe UI", sans-serif; font-variant-numeric: lining-nums tabular-nums; }
header { border-bottom: 1px solid var(--rule); padding-bottom: 0.4rem; }
h1, h2, h3 { line-height: 1.2; text-wrap: balance; hyphens: auto; font-weight: 600; }
h1 { margin: 0 0 1rem; font-size: 1.78rem; }
h2 { margin: 2.2rem 0 0.6rem; font-size: 1.333rem; }
h3 { margin: 1.2rem 0 0.4rem; font-size: 1.056rem; }
p, li { max-width: 42rem; hyphens: auto; }
p { margin: 0 0 0.8rem; }
dl { margin: 0 0 0.8rem; }
dl > div { display: flex; flex-wrap: wrap; gap: 0 1rem; padding: 0.1rem 0; }
dt { flex: 0 0 11rem; color: var(--secondary); }
dd { flex: 1 1 18rem; margin: 0; overflow-wrap: anywhere; }
ul { margin: 0 0 0.8rem; padding-left: 1.2rem; }
li { margin-bottom: 0.3rem; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
table { width: 100%; margin: 0 0 0.8rem; border-collapse: collapse; font-size: 0.889rem; line-height: 1.4; }
caption { text-align: left; font-size: 1.056rem; font-weight: 600; padding: 0.4rem 0; }
th, td { text-align: left; vertical-align: top; padding: 0.35rem 1rem 0.35rem 0; border-bottom: 1px solid var(--rule); font-weight: 400; overflow-wrap: break-word; hyphens: auto; }
th:last-child, td:last-child { padding-right: 0; }
@media (max-width: 32rem) { th, td { padding-right: 0.5rem; } .number { white-space: normal; } }
thead th { font-weight: 600; border-top: 2px solid var(--ink); border-bottom: 1px solid var(--ink); vertical-align: bottom; }
.number { text-align: right; white-space: nowrap; }
table .code { overflow-wrap: anywhere; hyphens: none; color: var(--secondary); }
tbody th.code { color: var(--ink); white-space: nowrap; }
.stop { margin-top: 1.6rem; border: 3px solid var(--ink); padding: 0.2rem 1rem 0.6rem; background: var(--surface); }
.stop h2, .harm-test h2 { margin-top: 0.9rem; }
.harm-test { margin-top: 1.6rem; border-left: 4px solid var(--accent); padding: 0.1rem 1rem; background: var(--surface); }
.fill-in { list-style: none; padding: 0; }
.fill-in li { max-width: none; margin: 0; padding-top: 2.2rem; border-bottom: 1px solid var(--ink); color: var(--secondary); font-size: 0.889rem; }
footer { margin-top: 2.4rem; border-top: 1px solid var(--rule); }
.spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (forced-colors: active) { .stop, .harm-test { border-color: CanvasText; } }
@page { size: A4; margin: 22mm 25mm; }
@media print {
  :root { color-scheme: light; --paper: #FFFFFF; --surface: #FFFFFF; --ink: #16202A; --secondary: #4A5560; --rule: #D5DBDE; --accent: #0B5D66; }
  html { font-size: 10.5pt; }
  body { max-width: none; padding: 0; line-height: 1.43; }
  h2, h3, caption { break-after: avoid; }
  thead { display: table-header-group; }
  tr, dl > div, .stop, .harm-test, footer { break-inside: avoid; }
  p, li { orphans: 3; widows: 3; }
}
`;
