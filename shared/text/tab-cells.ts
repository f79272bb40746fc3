/** A cell as it stands among cells parted by tabs: one that holds a tab, a break or a quotation mark stands in quotation marks. */
export const quoteTab = (text: string): string => (/["\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/**
 * Cells parted by tabs, as spreadsheets give them to other programs. They put a cell in quotation marks where it holds a tab or a break, and
 * leave other marks as they are: what is not quoted so holds its marks itself.
 */
export function parseTabs(text: string): string[][] {
  const lines: string[][] = []
  let line: string[] = []
  for (let at = 0; at <= text.length; ) {
    const { field, end } = takeQuoted(text, at) ?? takePlain(text, at)
    line.push(field)
    const after = text[end]
    if (after !== '\t') {
      lines.push(line)
      line = []
    }
    at = end + (after === '\r' && text[end + 1] === '\n' ? 2 : 1)
  }
  return lines
}

type Field = { readonly field: string; readonly end: number }

function takePlain(text: string, at: number): Field {
  let end = at
  while (end < text.length && text[end] !== '\t' && text[end] !== '\n' && text[end] !== '\r') end++
  return { field: text.slice(at, end), end }
}

/** Null where the cell does not stand in quotation marks that hold a tab, a break or a mark. */
function takeQuoted(text: string, at: number): Field | null {
  if (text[at] !== '"') return null
  for (let end = text.indexOf('"', at + 1); end >= 0; end = text.indexOf('"', end + 2)) {
    if (text[end + 1] === '"') continue
    if (end + 1 < text.length && !/[\t\r\n]/.test(text[end + 1] ?? '')) return null
    const inside = text.slice(at + 1, end)
    return /[\t\r\n"]/.test(inside) ? { field: inside.replaceAll('""', '"'), end: end + 1 } : null
  }
  return null
}
