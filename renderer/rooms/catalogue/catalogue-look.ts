import type { Out } from '../../../shared/contract/desk.ts'

/** What taking a catalogue would do. */
export type CatalogueLook = Out<'catalogue-file:look'>
