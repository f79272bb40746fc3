import type { Json } from '../../base/json.ts'
import { toHeading } from '../to-heading.ts'
import { toXmlAttribute, toXmlText } from '../xml-text.ts'
import type { Announced } from './announced.ts'
import { cardSize } from './lay-card.ts'
import { say, toLongDay, toThaiBytes } from './thai-words.ts'
import { toSvg } from './to-svg.ts'

const look = `
:root { color-scheme: light; }
body { max-width: 52rem; margin: 2rem auto; padding: 0 1.25rem; color: #1b2430; background: #fff;
  font: 1.0625rem/1.7 Sarabun, "Noto Sans Thai", "Leelawadee UI", Tahoma, sans-serif; overflow-wrap: anywhere; }
h1 { margin: 0 0 .25rem; font-size: 1.75rem; line-height: 1.4; }
h2 { margin: 2rem 0 .5rem; font-size: 1.25rem; }
a { color: #1f5fa8; }
.quiet { color: #55606e; }
.files { display: flex; flex-wrap: wrap; gap: .5rem; padding: 0; list-style: none; }
.files a { display: block; padding: .375rem .875rem; border: 1px solid #1f5fa8; border-radius: .375rem; text-decoration: none; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: .375rem .5rem; border-bottom: 1px solid #d8dee6; text-align: left; vertical-align: top; }
svg { max-width: 100%; height: auto; }
@media print { body { margin: 0; max-width: none; font-size: 12pt; } a { color: inherit; }
  .files a::after { content: " " attr(href); font-size: .8em; } h2 { break-after: avoid; } tr, svg { break-inside: avoid; } }`

/**
 * The page of a published dataset for the agency's own web: one file that asks nothing of any other, in Thai, readable on paper. What comes
 * from people is escaped. For search engines it tells the dataset in the words of schema.org too.
 */
export function toPage(told: Announced): string {
  const { title, notes, office, at, address, chart } = told
  return `<!doctype html>
<html lang="th">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${toXmlText(title)} · ${toXmlText(office)}</title>
<meta name="description" content="${toXmlAttribute(notes.slice(0, 300))}">
<link rel="canonical" href="${toXmlAttribute(address)}">
${toOpenGraph(told)}
<style>${look}</style>
<script type="application/ld+json">${toScript(toSchemaOrg(told))}</script>
</head>
<body>
<main>
<p class="quiet">${say.dataset}</p>
<h1>${toXmlText(title)}</h1>
<p class="quiet">${toXmlText(say.published(office, toLongDay(at)))} · ${say.version(told.number)}</p>
${toParagraphs(notes)}
<p>${say.size(told.rows, told.columns.length)} · ${say.stars(told.stars)}</p>
${chart === null ? '' : `<figure style="margin:1.5rem 0">${toSvg(title, chart)}</figure>`}
<h2>${say.download}</h2>
<ul class="files">${told.files.map(toFile).join('')}</ul>
<p>${say.page}: <a href="${toXmlAttribute(address)}">${toXmlText(address)}</a></p>
<h2>${say.columns}</h2>
<table><thead><tr>${say.column.map(name => `<th scope="col">${name}</th>`).join('')}</tr></thead><tbody>
${told.columns.map(one => `<tr><th scope="row"><code>${toXmlText(one.name)}</code></th><td>${toXmlText(one.label)}</td><td>${toXmlText(one.unit ?? '')}</td></tr>`).join('\n')}
</tbody></table>
${toFacts(told)}
</main>
</body>
</html>
`
}

/** What other sites show where the page is linked to. Source: the Open Graph protocol, ogp.me. */
function toOpenGraph({ title, notes, office, address, picture }: Announced): string {
  const image: readonly (readonly [string, string])[] =
    picture === null
      ? []
      : [
          ...([
            ['og:image', picture],
            ['og:image:type', 'image/png'],
            ['og:image:alt', title],
          ] as const),
          ...([
            ['og:image:width', String(cardSize.width)],
            ['og:image:height', String(cardSize.height)],
          ] as const),
        ]
  const told: readonly (readonly [string, string])[] = [
    ...([
      ['og:type', 'website'],
      ['og:locale', 'th_TH'],
      ['og:site_name', office],
      ['og:title', title],
    ] as const),
    ...([
      ['og:description', notes.slice(0, 300)],
      ['og:url', address],
    ] as const),
    ...image,
  ]
  return told.map(([property, content]) => `<meta property="${property}" content="${toXmlAttribute(content)}">`).join('\n')
}

const toParagraphs = (text: string): string =>
  text
    .split(/\r?\n/)
    .filter(line => line.trim() !== '')
    .map(line => `<p>${toXmlText(line)}</p>`)
    .join('\n')

const toFile = ({ format, address, bytes, isDictionary }: Announced['files'][number]): string =>
  `<li><a href="${toXmlAttribute(address)}">${toXmlText(isDictionary ? say.dictionary(format) : format)} <span class="quiet">${toThaiBytes(bytes)}</span></a></li>`

function toFacts({ terms, office, source, keywords, contact }: Announced): string {
  const licence =
    terms === null
      ? ''
      : terms.address === null
        ? toXmlText(terms.code)
        : `<a href="${toXmlAttribute(terms.address)}" rel="license">${toXmlText(terms.code)}</a>`
  const lines = [
    [say.terms, licence === '' ? '' : `${licence}<br>${toXmlText(say.cite(office))}`],
    [say.source, toXmlText(source)],
    [say.keywords, toXmlText(keywords.join(', '))],
    [say.contact, toXmlText(contact)],
  ] as const
  const filled = lines.filter(([, value]) => value !== '')
  return filled.length === 0
    ? ''
    : `<table><tbody>${filled.map(([name, value]) => `<tr><th scope="row">${name}</th><td>${value}</td></tr>`).join('')}</tbody></table>`
}

// Within a script element only its own end ends it, and no letter of markup is needed to say anything in JSON.
const toScript = (told: Json): string =>
  JSON.stringify(told).replace(/[<>&\u2028\u2029]/g, letter => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** Dataset of schema.org, as search engines read it. */
const toSchemaOrg = ({ title, notes, address, at, office, terms, keywords, files, columns, picture }: Announced): Json => ({
  '@context': 'https://schema.org/',
  '@type': 'Dataset',
  name: title,
  description: notes,
  url: address,
  inLanguage: 'th',
  datePublished: at.slice(0, 10),
  keywords: [...keywords],
  creator: { '@type': 'GovernmentOrganization', name: office },
  ...(terms === null ? {} : { license: terms.address ?? terms.code }),
  ...(picture !== null && URL.canParse(picture) ? { image: picture } : {}),
  variableMeasured: columns.map(toHeading),
  distribution: files.map(({ format, address: contentUrl }) => ({ '@type': 'DataDownload', encodingFormat: format, contentUrl })),
})
