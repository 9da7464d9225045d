/**
 * A report as one file of HTML that can be mailed and opens from disk: no script, no font, no request to anywhere,
 * and a policy that allows none. Its style stands inside without properties, since mail clients drop `var()`;
 * charts are SVG with plain colours, each with its numbers beside it, so that where a client drops SVG they remain.
 *
 * A stranger's text is escaped for the terminal first, which makes control signs visible, and then for HTML.
 */
import { escapeControls } from "../../../bytes/bytes.ts";

const STYLE = `body { margin: 0 auto; max-width: 640px; padding: 20px 16px 40px; font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif; color: #182026; background: #ffffff; font-variant-numeric: tabular-nums; overflow-wrap: break-word }
h1 { font-size: 24px; line-height: 1.25; margin: 0 0 4px }
h2 { font-size: 19px; line-height: 1.3; margin: 36px 0 8px }
p { margin: 0 0 8px }
.soft { color: #4e5a64 }
.small { font-size: 13px }
.urgent { color: #b02318; font-weight: bold }
.open { color: #825400; font-weight: bold }
.over, .note { color: #4e5a64; font-weight: bold }
ol, ul { margin: 0; padding: 0 0 0 24px }
li { margin: 0 0 14px }
code { font-family: ui-monospace, Consolas, "Liberation Mono", monospace; font-size: 13px; background: #f4f6f7; padding: 1px 5px; overflow-wrap: anywhere }
.scroll { overflow-x: auto }
table { border-collapse: collapse; width: 100%; margin: 0 0 16px; font-size: 15px; line-height: 1.4 }
th { text-align: left; font-weight: normal }
thead th { font-size: 13px; color: #4e5a64; border-bottom: 1px solid #737e88; vertical-align: bottom }
th, td { padding: 5px 0 5px 14px; vertical-align: baseline; overflow-wrap: break-word }
th:first-child, td:first-child { padding-left: 0 }
tbody tr { border-bottom: 1px solid #d9dee2 }
.n { text-align: right; white-space: nowrap }
svg { display: block; width: 100%; height: 130px; margin: 8px 0 0 }
svg line { vector-effect: non-scaling-stroke }
details { margin: 8px 0 0 }
summary { cursor: pointer; color: #0a559f }
.ends { width: 100%; margin: 0; font-size: 13px; color: #4e5a64 }
.ends td { padding: 0 }
.ends tr { border: 0 }
@media (prefers-color-scheme: dark) {
  body { background: #13171b; color: #e4e8eb }
  .soft, thead th, .ends, .over, .note { color: #a7b1ba }
  .urgent { color: #ff9185 } .open { color: #e3b45c } summary { color: #86b9f2 }
  code { background: #1c2228 }
  tbody tr { border-color: #323a42 } thead th { border-color: #818c97 }
  svg .good { fill: #62778a } svg .wait { fill: #e3b45c } svg .bad { fill: #ff9185 }
}
@media (max-width: 420px) { th, td { padding-left: 7px } table { font-size: 14px } thead th { font-size: 12px } }
@media print { body { max-width: none; font-size: 10pt; color: #000; background: #fff } li, tr { break-inside: avoid } h2 { break-after: avoid } svg rect { print-color-adjust: exact; -webkit-print-color-adjust: exact } }
`;

/** What a browser may do with the page: use its own style, and nothing else. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** The whole file; `body` is HTML, the title is not. */
export function htmlPage(title: string, body: Iterable<string>): string[] {
  return [
    `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<title>${html(title)}</title>
<style>
${STYLE}</style>
</head>
<body>
<main>
`,
    ...body,
    "</main>\n</body>\n</html>\n",
  ];
}

/** Text, control signs made visible, as it may stand between tags and in an attribute. */
export function html(text: string): string {
  return escapeControls(text).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
