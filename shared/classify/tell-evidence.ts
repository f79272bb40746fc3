import type { EvidenceCode, PersonalEvidence } from '../model/personal.ts'
import { type Detector, type Evidence, sights } from './detector.ts'

/** What spoke for a finding, with figures: the heading first, then the values, then the company that they stand in. */
export function tellEvidence({ tells = {}, leans }: Detector, evidence: Evidence): readonly PersonalEvidence[] {
  const counts = new Map<EvidenceCode, number>()
  for (const sight of sights) {
    if (sight === 'refused' || evidence[sight] === 0) continue
    const code = tells[sight] ?? 'shape'
    counts.set(code, (counts.get(code) ?? 0) + evidence[sight])
  }
  const ofValues = [...counts].map(([code, count]) => ({
    code,
    facts: { count, of: code === 'checksum' ? count + evidence.refused : evidence.of },
  }))
  return [
    ...(evidence.headed ? [{ code: 'heading', facts: {} } as const] : []),
    ...ofValues,
    ...(leans === true && evidence.identified ? [{ code: 'people', facts: {} } as const] : []),
  ]
}
