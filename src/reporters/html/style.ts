/** Light and dark, screen, phone and paper. Colour is never the only carrier: each badge says its severity in words. */
export const STYLE = `
:root {
  --paper: #fdfcf9; --ink: #1d1d1f; --soft: #5d5d66; --line: #dcd9d0; --card: #fff; --mark: #fff3b0;
  --error: #b3261e; --warning: #8a5a00; --note: #1f5fa8; --link: #1f5fa8;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #17181b; --ink: #e8e6e1; --soft: #a5a5ae; --line: #35373d; --card: #1f2125; --mark: #4a4320;
    --error: #ff8a80; --warning: #ffc163; --note: #8cc0ff; --link: #8cc0ff;
  }
}
* { box-sizing: border-box; }
html { scroll-behavior: smooth; }
body {
  margin: 0 auto; max-width: 72rem; padding: 0 1.25rem 3rem; background: var(--paper); color: var(--ink);
  overflow-wrap: anywhere; font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif;
}
a { color: var(--link); text-underline-offset: .15em; }
.top {
  position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; align-items: center;
  justify-content: space-between; padding: .6rem 0; background: var(--paper); border-bottom: 1px solid var(--line);
}
.tool { margin: 0; font-weight: 650; letter-spacing: .01em; }
.filters { display: flex; flex-wrap: wrap; gap: .25rem 1rem; margin: 0; padding: 0; border: 0; }
.filters legend { float: left; margin-right: 1rem; color: var(--soft); }
.filter { white-space: nowrap; cursor: pointer; }
.filter:has(:disabled) { color: var(--soft); cursor: default; }
h1 { margin: 2.2rem 0 .2rem; font-size: clamp(1.4rem, 1rem + 2vw, 2rem); line-height: 1.2; text-wrap: balance; }
.about { margin: 0 0 1.5rem; color: var(--soft); overflow-wrap: anywhere; }
.finding {
  display: grid; grid-template-columns: minmax(0, 5fr) minmax(0, 6fr); gap: 0 2rem; margin: 0 0 1.25rem; padding: 1.1rem 1.25rem;
  background: var(--card); border: 1px solid var(--line); border-left: .3rem solid var(--tone); border-radius: .4rem;
}
.error { --tone: var(--error); } .warning { --tone: var(--warning); } .note { --tone: var(--note); }
.finding h2 { margin: .1rem 0 .5rem; font-size: 1.08rem; line-height: 1.35; }
.finding h3 { margin: .7rem 0 .1rem; font-size: .8rem; color: var(--soft); text-transform: uppercase; letter-spacing: .05em; }
.remark p { margin: 0 0 .35rem; }
.severity { display: flex; flex-wrap: wrap; gap: .2rem .7rem; align-items: baseline; font-size: .85rem; }
.badge { color: var(--tone); font-weight: 700; }
.filter { color: var(--tone); }
.rule { overflow-wrap: anywhere; }
.because, .sources { color: var(--soft); font-size: .92rem; }
.passage { margin: 0 0 1rem; }
.passage blockquote {
  margin: 0; padding: .1rem 0 .1rem .8rem; border-left: .2rem solid var(--line); overflow-wrap: anywhere;
  font: 1.02rem/1.5 "Iowan Old Style", Palatino, "Palatino Linotype", Georgia, serif;
}
.passage blockquote::before { content: "“"; } .passage blockquote::after { content: "”"; }
.passage.trigger blockquote { border-left-color: var(--tone); background: linear-gradient(var(--mark), var(--mark)) no-repeat .6rem 0 / 100% 100%; }
.passage figcaption { padding: .2rem 0 0 1rem; color: var(--soft); font-size: .85rem; }
.working { margin: .3rem 0; padding: .3rem .8rem; list-style: none; background: var(--paper); font-size: .92rem; overflow-wrap: anywhere; }
.checklist { margin: .6rem 0; } .checklist summary { cursor: pointer; color: var(--soft); }
.checklist ul { margin: .4rem 0 1rem; padding: 0; list-style: none; }
.checklist li { padding: .35rem 0; border-top: 1px solid var(--line); font-size: .92rem; overflow-wrap: anywhere; }
.asked { font-weight: 600; } .said { display: block; color: var(--soft); }
.unread { padding: .6rem 1rem; border: 1px dashed var(--line); } .unread p { margin: 0; }
.nothing { font-size: 1.1rem; }
footer { margin-top: 2.5rem; padding-top: .8rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .9rem; }
body:has(#show-error:not(:checked)) .finding.error,
body:has(#show-warning:not(:checked)) .finding.warning,
body:has(#show-note:not(:checked)) .finding.note { display: none; }
@media (max-width: 46rem) {
  .filters { gap: .25rem .8rem; } .filters legend { margin-right: .8rem; }
  .finding { grid-template-columns: 1fr; } .passages { order: 2; margin-top: .8rem; }
}
@media print {
  :root { --paper: #fff; --ink: #000; --soft: #444; --line: #bbb; --card: #fff; --mark: #fff; --error: #b3261e; --warning: #7a4f00; --note: #1f4f8f; --link: #000; }
  body { max-width: none; padding: 0; font-size: 10pt; } .top { position: static; }
  .filters, .checklist:not([open]) { display: none; } .finding { break-inside: avoid; }
}
`;
