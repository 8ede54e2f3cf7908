/** The style sheet that all stores share: plain, with everything visible. */
export const baseStyle = `
* { box-sizing: border-box; }
body { font: 15px/1.4 system-ui, sans-serif; margin: 0; color: #222; }
main { max-width: 1100px; margin: 0 auto; padding: 16px; }
[hidden] { display: none !important; }
.site-header { display: flex; flex-wrap: wrap; gap: 12px; align-items: center; padding: 10px 16px; border-bottom: 1px solid #ddd; }
.site-header nav { flex: 1; }
.logo { font-weight: 700; font-size: 18px; }
.site-footer { padding: 24px 16px; border-top: 1px solid #ddd; margin-top: 24px; }
.inline { display: inline-block; margin: 0; }
.toast { position: fixed; bottom: 16px; right: 16px; background: #222; color: #fff; padding: 10px 14px; border-radius: 4px; z-index: 20; }
.alert { background: #fdecea; border: 1px solid #f5c6cb; padding: 8px 12px; margin: 8px 0; }
.notice { background: #e8f5e9; padding: 8px 12px; margin: 8px 0; }
.button, button { display: inline-block; padding: 6px 12px; border: 1px solid #888; background: #f4f4f4; border-radius: 4px; color: inherit; cursor: pointer; }
button[disabled] { opacity: 0.5; cursor: default; }
table { border-collapse: collapse; width: 100%; }
td, th { padding: 6px; border-bottom: 1px solid #eee; text-align: left; }
`;
