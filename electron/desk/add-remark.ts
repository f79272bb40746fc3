import type { Place } from '../../shared/model/cell.ts'
import type { Actor, Office } from './office.ts'

/** Keeps what a person wrote to a decision; answers its id, or null when they wrote nothing. */
export function addRemark(office: Office, actor: Actor, version: string, text: string, place: Place | null): string | null {
  const written = text.normalize('NFC').trim()
  if (written === '') return null
  const id = office.newId()
  office.remarks.add({ id, version, person: actor.id, at: office.now(), text: written, place })
  return id
}
