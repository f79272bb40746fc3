import { toXmlText } from '../../shared/publish/xml-text.ts'
import type { Terms } from '../../shared/rate/licences.ts'

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const space = 'http://schemas.openxmlformats.org/officeDocument/2006'
/** Properties that people have given, by the format; source: ECMA-376, part 1, 22.3. */
const given = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}'

/** The terms as two properties of a document, which every program shows under its properties. */
export const toCustomProperties = (terms: Terms): string =>
  `${head}<Properties xmlns="${space}/custom-properties" xmlns:vt="${space}/docPropsVTypes">` +
  tellTerms(terms)
    .map(
      ([name, value], n) =>
        `<property fmtid="${given}" pid="${n + 2}" name="${name}"><vt:lpwstr>${toXmlText(value)}</vt:lpwstr></property>`,
    )
    .join('') +
  '</Properties>'

/** Names and values of the properties of a document for people. */
export const tellTerms = ({ code, address }: Terms): readonly (readonly [name: string, value: string])[] => [
  ['Rights', code],
  ...(address === null ? [] : ([['License', address]] as const)),
]
