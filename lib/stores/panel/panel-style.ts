/**
 * The styles of the panel: the colours of components/ui/tokens.css as values, because a store's page does not have our styles. `all:
 * initial` on the host excludes the store's styles; sizes are in px because a store may change the root font size. The icon of the line
 * being added turns only after some time, because animating it during a fast fill wastes processor time.
 */
export const panelStyle = `
:host{all:initial!important;position:fixed!important;right:16px!important;bottom:16px!important;z-index:2147483647!important;
color-scheme:light dark!important;max-width:calc(100vw - 32px)!important;
--surface:#fff;--sunken:#efeee6;--ink:#1c211c;--soft:#576057;--line:#e2e1d6;--brand:#1c6b43;--strong:#14532f;--on:#fff;--wash:#e3f1e7;
--bad:#b3261e;--bad-wash:#fdeceb;--focus:#0b57d0;--lift:0 1px 2px rgb(28 33 28/8%),0 12px 36px rgb(28 33 28/22%);
font:400 13px/1.4 system-ui,-apple-system,'Segoe UI',Roboto,'Helvetica Neue','Liberation Sans',Arial,sans-serif!important}
@media(prefers-color-scheme:dark){:host{--surface:#1b1f1b;--sunken:#262b26;--ink:#edf0ea;--soft:#a7b1a6;--line:#2e342e;--brand:#6fcb94;
--strong:#8fdcae;--on:#06210f;--wash:#1c3527;--bad:#ff9f97;--bad-wash:#3b1d1b;--focus:#8ab4ff;--lift:0 0 0 1px rgb(237 240 234/8%),0 12px 36px rgb(0 0 0/60%)}}
*{box-sizing:border-box;margin:0}
[hidden]{display:none!important}
.card{width:344px;max-width:100%;background:var(--surface);color:var(--ink);border-radius:16px;box-shadow:var(--lift);overflow:hidden;
border:1px solid var(--line)}
.head{display:flex;align-items:center;gap:10px;padding:12px 8px 12px 14px}
.mark{flex:none;width:26px;height:26px;display:block}
.title{flex:1;min-width:0;font-size:14px;line-height:1.3;font-weight:650;overflow-wrap:anywhere}
button{all:unset;box-sizing:border-box;cursor:pointer;font:inherit;-webkit-tap-highlight-color:transparent}
button:focus-visible,.lines:focus-visible{outline:2px solid var(--focus);outline-offset:-2px}
.icon{flex:none;width:32px;height:32px;border-radius:10px;display:grid;place-items:center;color:var(--soft)}
.icon:hover{background:var(--sunken);color:var(--ink)}
.icon svg{width:18px;height:18px}
.head .icon+.icon{margin-left:-8px}
.track{height:4px;background:var(--sunken)}
.bar{height:100%;background:var(--brand);border-radius:0 2px 2px 0}
.problem .bar{background:var(--bad)}
.undoing .bar{width:35%;animation:slide 1.1s ease-in-out infinite}
.lines{list-style:none;padding:6px 0;max-height:40vh;overflow-y:auto;overscroll-behavior:contain;scrollbar-width:thin;
scrollbar-color:var(--line) transparent}
.lines:focus-visible{outline-offset:-3px}
li{display:grid;grid-template-columns:18px 1fr;gap:1px 10px;padding:5px 14px;align-items:start}
li svg{width:18px;height:18px;grid-row:1/span 2}
.name{overflow-wrap:anywhere;padding-top:0}
.note{grid-column:2;font-size:12px;color:var(--soft);overflow-wrap:anywhere}
li.waiting{color:var(--soft)}
li.waiting svg{color:var(--line)}
li.working{background:var(--wash)}
li.working svg,li.ok svg{color:var(--brand)}
li.working svg{animation:turn .96s steps(8) 1s infinite}
li.working~li.working svg{animation:none}
li.problem{background:var(--bad-wash)}
li.problem svg,li.problem .note{color:var(--bad)}
.foot{padding:10px 14px 12px;border-top:1px solid var(--line);display:grid;gap:10px}
.detail{color:var(--soft);font-size:12.5px;overflow-wrap:anywhere}
.acts{display:flex;gap:8px}
.act{padding:7px 14px;border-radius:10px;font-weight:600;text-align:center;border:1px solid var(--line);background:var(--surface);color:var(--ink)}
.act:hover{background:var(--sunken)}
.act.main{background:var(--brand);color:var(--on);border-color:transparent}
.act.main:hover{background:var(--strong)}
.act[disabled]{opacity:.6;cursor:default}
.pill{display:flex;align-items:center;gap:8px;padding:7px 12px 7px 8px;border-radius:999px;background:var(--surface);color:var(--ink);
box-shadow:var(--lift);border:1px solid var(--line);font-weight:650;font-size:13px;font-variant-numeric:tabular-nums}
.pill.problem{color:var(--bad)}
.pill:hover{background:var(--sunken)}
.said{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@keyframes turn{to{transform:rotate(1turn)}}
@keyframes slide{0%{margin-left:-35%}100%{margin-left:100%}}
@media(prefers-reduced-motion:reduce){*{animation:none!important;transition:none!important}.undoing .bar{width:100%;opacity:.5}}
@media(forced-colors:active){.card,.pill{border-color:CanvasText}.bar{background:Highlight}}
@media print{:host{display:none!important}}
`;
