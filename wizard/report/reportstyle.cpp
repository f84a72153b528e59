// SPDX-License-Identifier: Apache-2.0
#include "report/reportstyle.h"

namespace trivet {

QByteArray reportStyle()
{
    return R"css(
:root { color-scheme: light dark;
  --window: #F6F7F9; --surface: #FFFFFF; --sunken: #F1F3F6; --border: #DDE2EA;
  --text: #171E2A; --text2: #475266; --text3: #5D687B; --link: #2852B8;
  --ok: #13764A; --okTint: #E5F4EC; --warn: #8F5200; --warnTint: #FFF4DF;
  --err: #B3261E; --errTint: #FCEBE9; --moving: #2852B8; --movingTint: #E8EEFB; }
@media screen and (prefers-color-scheme: dark) { :root {
  --window: #14181F; --surface: #1B212B; --sunken: #222935; --border: #303947;
  --text: #E7EBF2; --text2: #B4BDCC; --text3: #929DB0; --link: #8DB0FF;
  --ok: #5FCB94; --okTint: #173226; --warn: #F2B64D; --warnTint: #352A14;
  --err: #FF8F85; --errTint: #3B1E1D; --moving: #8DB0FF; --movingTint: #1E2B4A; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--window); color: var(--text); font: 0.9375rem/1.5 system-ui, sans-serif; }
main { max-width: 64rem; margin-inline: auto; padding: 2rem; }
h1 { font-size: 1.75rem; margin: 0 0 1rem; }
h2 { font-size: 1.25rem; margin: 2.5rem 0 0.75rem; padding-block-end: 0.25rem; border-block-end: 1px solid var(--border); }
h3 { font-size: 1.0625rem; margin: 1.75rem 0 0.5rem; }
h4 { font-size: 0.9375rem; margin: 1.25rem 0 0.25rem; }
p { margin: 0.25rem 0 0.5rem; max-width: 46rem; }
a { color: var(--link); }
a:focus-visible, summary:focus-visible, .wide:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; padding: 0; margin: 1rem 0; list-style: none; }
figure { margin: 1.5rem 0; padding: 1rem; background: var(--surface); border: 1px solid var(--border); border-radius: 8px; }
figure img { display: block; max-width: 100%; max-height: 26rem; margin-inline: auto; }
figure.chart svg { display: block; width: 100%; height: auto; }
figcaption { color: var(--text3); font-size: 0.8125rem; }
.chart .grid { stroke: var(--border); }
.chart .target { stroke: var(--ok); stroke-dasharray: 6 4; }
.chart polyline { fill: none; stroke: var(--moving); stroke-width: 2; }
.chart text { fill: var(--text3); font-size: 11px; }
dl { display: grid; grid-template-columns: minmax(8rem, max-content) 1fr; gap: 0.25rem 1.5rem; margin: 0.5rem 0 1rem; }
dt { color: var(--text2); }
dd { margin: 0; }
.wide { overflow-x: auto; margin: 0.5rem 0 1rem; }
table { width: 100%; border-collapse: collapse; background: var(--surface); border: 1px solid var(--border); }
caption { text-align: start; color: var(--text3); font-size: 0.8125rem; padding-block: 0.25rem; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
th, td { text-align: start; vertical-align: top; padding: 0.4rem 0.75rem; border-block-end: 1px solid var(--border);
  overflow-wrap: anywhere; }
thead th { background: var(--sunken); color: var(--text2); font-weight: 500; }
tbody th { font-weight: 500; }
code { font-family: ui-monospace, monospace; font-size: 0.875em; }
.under { display: block; color: var(--text3); font-size: 0.8125rem; font-weight: 400; }
.aside { color: var(--text3); font-size: 0.8125rem; font-weight: 400; margin-inline-start: 0.5rem; }
.pill { display: inline-block; padding: 0 0.5rem; border-radius: 1rem; font-size: 0.8125rem; font-weight: 500;
  background: var(--sunken); color: var(--text2); }
h1 .pill, h2 .pill, h3 .pill, h4 .pill { margin-inline-start: 0.5rem; }
.good { color: var(--ok); } .pill.good { background: var(--okTint); }
.attention { color: var(--warn); } .pill.attention { background: var(--warnTint); }
.bad { color: var(--err); } .pill.bad { background: var(--errTint); }
.moving { color: var(--moving); } .pill.moving { background: var(--movingTint); }
.quiet { color: var(--text3); }
summary { cursor: pointer; color: var(--link); }
details { margin: 0.5rem 0 1rem; }
@media screen and (max-width: 34rem) {
  main { padding: 1rem; }
  dl { grid-template-columns: 1fr; gap: 0; }
  dd { margin-block-end: 0.5rem; }
  table, tbody, tr, tbody th, td, caption { display: block; width: 100%; }
  thead { display: none; }
  tr { border-block-end: 1px solid var(--border); padding-block: 0.4rem; }
  tbody th, td { border: 0; padding: 0.1rem 0.75rem; }
  tbody th { font-weight: 600; }
  td:not(:empty)::before { content: attr(data-head) ": "; color: var(--text3); font-size: 0.8125rem; }
}
@media print {
  body { background: none; font-size: 10pt; }
  main { max-width: none; padding: 0; }
  nav, details:not([open]) { display: none; }
  h2 { break-before: page; }
  h2, h3, h4 { break-after: avoid; }
  tr, figure { break-inside: avoid; }
  .wide { overflow: visible; }
  .pill { border: 1px solid currentColor; }
}
)css";
}

} // namespace trivet
