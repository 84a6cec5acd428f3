/** How the page looks: near to Discord's dark theme, with colours and measures of our own. */
export const styles = `
:root {
  --ground: #313339; --raised: #2a2b31; --line: #43454d; --text: #dcdee2; --strong: #f3f4f6;
  --faint: #a2a5ad; --link: #5aa9f7; --tint: #3d4468; --button: #45474f; --brand: #5c6bd8;
}
* { box-sizing: border-box; margin: 0; }
body {
  background: var(--ground); color: var(--text);
  font: 16px/1.375 'Noto Sans', 'Liberation Sans', 'DejaVu Sans', 'Noto Color Emoji', sans-serif;
}
a { color: var(--link); text-decoration: none; }
main { padding: 16px 0; }
.message { display: grid; grid-template-columns: 40px minmax(0, 1fr); column-gap: 16px; padding: 6px 16px; }
.message + .message { margin-top: 14px; }
.ephemeral { background: #363844; box-shadow: inset 2px 0 var(--brand); }
.used { grid-column: 2; font-size: 14px; color: var(--faint); margin-bottom: 4px; }
.used b { font-weight: 500; color: var(--text); }
.avatar {
  grid-column: 1; width: 40px; height: 40px; border-radius: 50%; background: #7a4f2b; color: #f4e4c8;
  font: 600 20px/40px 'Noto Serif', 'DejaVu Serif', serif; text-align: center;
}
.body { grid-column: 2; min-width: 0; }
.head b { font-weight: 500; color: var(--strong); }
.head time { font-size: 12px; color: var(--faint); }
.app {
  margin: 0 6px 0 4px; padding: 1px 5px; border-radius: 4px; background: var(--brand); color: #fff;
  font-size: 11px; font-weight: 500; vertical-align: 1px;
}
.content, .description, .value, .title, .name { white-space: pre-wrap; overflow-wrap: anywhere; }
.embed {
  max-width: 520px; margin-top: 6px; padding: 8px 16px 14px 12px; border-radius: 4px;
  border-left: 4px solid #1f2024; background: var(--raised); font-size: 14px; line-height: 1.3;
}
.embed > div { margin-top: 8px; }
.author { font-weight: 600; }
.title { font-size: 16px; font-weight: 600; color: var(--strong); }
.fields { display: grid; grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); gap: 8px; }
.field .name { font-weight: 600; color: var(--strong); margin-bottom: 2px; }
.footer { font-size: 12px; color: var(--text); }
strong { font-weight: 700; color: var(--strong); }
h1, h2, h3 { margin: 8px 0 4px; font-weight: 700; line-height: 1.3; color: var(--strong); }
h1 { font-size: 1.5em; } h2 { font-size: 1.25em; } h3 { font-size: 1em; }
small { display: block; font-size: 13px; color: var(--faint); }
ul, ol { padding-left: 20px; white-space: normal; }
li { white-space: pre-wrap; margin-bottom: 2px; }
blockquote { padding-left: 12px; border-left: 4px solid #5b5e67; }
code, pre { font: 14px/1.3 'DejaVu Sans Mono', monospace; background: #25262b; border-radius: 4px; }
code { padding: 0 3px; font-size: 85%; }
pre { margin: 4px 0; padding: 8px; border: 1px solid var(--line); white-space: pre-wrap; overflow-wrap: anywhere; }
.spoiler { background: #1c1d20; color: transparent; border-radius: 4px; }
.mention { padding: 0 2px; border-radius: 3px; background: var(--tint); color: #cfd5ff; font-weight: 500; }
.used .mention { color: #cfd5ff; }
time { border-radius: 3px; background: #ffffff14; padding: 0 2px; }
.head time { background: none; }
.row { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 8px; }
button {
  min-height: 32px; padding: 4px 14px; border: 1px solid #ffffff14; border-radius: 8px; color: var(--strong);
  background: var(--button); font: 500 14px/1.2 inherit; font-family: inherit;
}
button.primary { background: var(--brand); } button.danger { background: #b5383c; }
button:disabled { opacity: 0.5; }
.select { width: 100%; max-width: 400px; font-size: 15px; }
.chosen {
  display: flex; justify-content: space-between; padding: 9px 12px; border: 1px solid var(--line);
  border-radius: 8px; background: #27282d; color: var(--faint);
}
.chosen::after { content: '⌄'; line-height: 0.8; }
.options { margin: 4px 0 0; padding: 4px; list-style: none; border: 1px solid var(--line); border-radius: 8px; background: #393b42; }
.options li { padding: 7px 10px; font-size: 14px; line-height: 1.25; }
.options b { font-weight: 500; color: var(--strong); }
.options span { display: block; color: var(--faint); font-size: 13px; }
.options b, .options span { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; display: block; }
.attachment {
  display: flex; align-items: center; gap: 10px; max-width: 432px; margin-top: 6px; padding: 12px;
  border: 1px solid var(--line); border-radius: 8px; background: var(--raised);
}
.attachment i { font-size: 24px; line-height: 1; font-style: normal; }
.private { margin-top: 6px; font-size: 12px; color: var(--faint); }
.modal { width: 480px; margin: 8px auto; padding: 20px; border: 1px solid var(--line); border-radius: 12px; background: #393b42; }
.modal h2 { margin: 0 0 16px; font-size: 20px; }
.label { margin-bottom: 18px; }
.label > b { display: block; margin-bottom: 6px; font-weight: 500; color: var(--strong); }
.label em { color: #e8787c; font-style: normal; }
.label p { margin-bottom: 6px; font-size: 14px; color: var(--faint); }
.label .select { max-width: none; }
.input { border: 1px solid var(--line); border-radius: 8px; background: #27282d; padding: 9px 12px; color: var(--faint); min-height: 42px; }
.input.long { min-height: 110px; }
.end { display: flex; gap: 8px; } .end button { flex: 1; min-height: 38px; }
@media (max-width: 500px) { .fields { grid-auto-flow: row; } .message { column-gap: 10px; padding: 6px 10px; } }
`;
