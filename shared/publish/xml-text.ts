// XML 1.0, production Char: all else has no place in a document, not even as a reference.
const special = /[&<>"\r]|[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu
const spelt: { readonly [letter: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' }

/** Text between tags; what XML cannot hold (U+0001, half a surrogate pair) becomes U+FFFD. A carriage return stays one. */
export const toXmlText = (text: string): string => text.replace(special, letter => spelt[letter] ?? '\ufffd')

/** Text between the quotes of an attribute, where tabs and line breaks would otherwise be read as blanks. */
export const toXmlAttribute = (text: string): string => toXmlText(text).replaceAll('\t', '&#9;').replaceAll('\n', '&#10;')
