import { escapeHtml } from './escapeHtml.ts';
import { styles } from './styles.ts';

/** A whole document that needs nothing from anywhere. */
export function page(title: string, html: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
<style>${styles}</style>
</head>
<body><main>${html}</main></body>
</html>
`;
}
