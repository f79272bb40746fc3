import { toXmlAttribute, toXmlText } from '../xml-text.ts'
import type { Announced } from './announced.ts'
import { cardSize } from './lay-card.ts'
import { say } from './thai-words.ts'

type Entry = Pick<Announced, 'title' | 'notes' | 'address' | 'at' | 'office' | 'keywords' | 'terms' | 'picture'>

/** What a feed needs to know of the office: its name, and an address that stays its own. */
type Source = { readonly office: string; readonly id: string }

const head = '<?xml version="1.0" encoding="UTF-8"?>\n'

/** The datasets of the office as an Atom feed (RFC 4287), the newest first. An entry keeps its id, the page on the hub, from version to version. */
export function toAtom({ office, id }: Source, entries: readonly Entry[]): string {
  const sorted = entries.toSorted((a, b) => (a.at < b.at ? 1 : -1))
  const updated = sorted[0]?.at ?? '1970-01-01T00:00:00.000Z'
  return `${head}<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="th">
<id>${toXmlText(id)}</id>
<title>${toXmlText(say.feed(office))}</title>
<updated>${toXmlText(updated)}</updated>
<author><name>${toXmlText(office)}</name></author>
${sorted.map(toEntry).join('')}</feed>
`
}

const toEntry = ({ title, notes, address, at, keywords, terms, picture }: Entry): string =>
  `<entry>
<id>${toXmlText(address)}</id>
<title>${toXmlText(title)}</title>
<link rel="alternate" href="${toXmlAttribute(address)}"/>
${picture === null ? '' : `<link rel="enclosure" type="image/png" href="${toXmlAttribute(picture)}"/>\n`}<updated>${toXmlText(at)}</updated>
<summary>${toXmlText(notes)}</summary>
${keywords.map(word => `<category term="${toXmlAttribute(word)}"/>\n`).join('')}${terms === null ? '' : `<rights>${toXmlText(terms.code)}</rights>\n`}</entry>
`

/**
 * One dataset as an item of an RSS 2.0 feed that the agency has already. Its picture is told in the words of Media RSS (RSS Advisory Board),
 * which ask for a whole address: without one it is left out.
 */
export const toRssItem = ({ title, notes, address, at, keywords, picture }: Entry): string =>
  `<item>
<title>${toXmlText(title)}</title>
<link>${toXmlText(address)}</link>
<guid isPermaLink="true">${toXmlText(address)}</guid>
<pubDate>${new Date(at).toUTCString().replace('GMT', '+0000')}</pubDate>
<description>${toXmlText(notes)}</description>
${keywords.map(word => `<category>${toXmlText(word)}</category>\n`).join('')}${picture !== null && URL.canParse(picture) ? toMedia(title, picture) : ''}</item>
`

const toMedia = (title: string, picture: string): string =>
  `<media:content xmlns:media="http://search.yahoo.com/mrss/" url="${toXmlAttribute(picture)}" medium="image" type="image/png" width="${cardSize.width}" height="${cardSize.height}">` +
  `<media:title type="plain">${toXmlText(title)}</media:title></media:content>\n`
