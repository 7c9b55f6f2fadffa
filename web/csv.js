/*
 * Tables for spreadsheets. A cell that a spreadsheet would take for a formula gets an apostrophe before it, as OWASP advises:
 * names come from people and other systems, and a file is opened by somebody who trusts it.
 */
const FORMULA = /^[\s\u0000-\u001f]*[=+\-@|]|^[\t\r\n]/;
const NUMBER = /^-?\d+(\.\d+)?%?$/;

/** The text of a CSV file, of rows of text and numbers; begins with the mark by which spreadsheets know UTF-8. */
export function csv(rows) {
  return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

function cell(value) {
  const text = value === null || value === undefined ? '' : String(value);
  const safe = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}
