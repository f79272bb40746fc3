import { toXmlAttribute, toXmlText } from '../xml-text.ts'
import { type Label, layChart } from './lay-chart.ts'
import type { Chart } from './tally-chart.ts'

const font = "Sarabun, 'Noto Sans Thai', 'Leelawadee UI', Tahoma, sans-serif"

/** The chart as a picture of its own (SVG 1.1): no script, no address outside, words as words, with a title for who cannot see it. */
export function toSvg(title: string, chart: Chart): string {
  const { width, height, boxes, labels, axis } = layChart(title, chart)
  const told = `${title}: ${chart.bars.map(({ name, value }) => `${name} ${value}`).join(', ')}`
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-16 0 ${width + 32} ${height}" width="${width + 32}" height="${height}" role="img" ` +
    `font-family="${toXmlAttribute(font)}"><title>${toXmlText(title)}</title><desc>${toXmlText(told)}</desc>` +
    `<rect x="-16" width="${width + 32}" height="${height}" fill="#ffffff"/>` +
    boxes.map(box => `<rect x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" rx="2" fill="#1f5fa8"/>`).join('') +
    `<rect x="${axis.x}" y="${axis.y}" width="1" height="${axis.height}" fill="#8a94a3"/>${labels.map(toWords).join('')}</svg>`
  )
}

const toWords = ({ x, y, text, anchor, size, strong }: Label): string =>
  `<text x="${x}" y="${y}" font-size="${size}" text-anchor="${anchor}" fill="#1b2430"${strong ? ' font-weight="600"' : ''}>${toXmlText(text)}</text>`
