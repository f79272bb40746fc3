import type { FaultCode } from '../../../shared/base/fault-codes.ts'
import type { Sentence } from '../sentence.ts'
import { entryFaults } from './faults-of-entries.ts'
import { fileFaults } from './faults-of-files.ts'
import { houseFaults } from './faults-of-house.ts'
import { hubFaults } from './faults-of-hubs.ts'
import { peopleFaults } from './faults-of-people.ts'

/** One sentence for every code; a code without one does not compile. */
export const faults: Record<FaultCode, Sentence> = { ...entryFaults, ...fileFaults, ...houseFaults, ...hubFaults, ...peopleFaults }
