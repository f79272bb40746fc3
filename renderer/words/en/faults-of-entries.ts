import { countOf } from '../count-of.ts'
import { toFactText } from '../fact.ts'
import type { entryFaults as shape } from '../th/faults-of-entries.ts'

/** What is said of the catalogue. */
export const entryFaults: typeof shape = {
  'entry/no-title': { say: () => 'The dataset has no title yet', todo: () => 'Give it a title and save again.' },
  'entry/bad-address': {
    say: f =>
      toFactText(f, 'why') === 'password'
        ? `The address “${toFactText(f, 'address')}” carries an account or a password`
        : `“${toFactText(f, 'address')}” is no web address`,
    todo: f =>
      toFactText(f, 'why') === 'password'
        ? 'Take the account and the password out of the address.'
        : 'Copy the whole line from the address bar of the browser; it begins with https:// or http://.',
  },
  'entry/has-version': {
    say: () => 'This dataset has a version here',
    todo: () => 'Change description, level and retirement in its version; the catalogue follows.',
  },
  'entry/changed-since': {
    say: f => `The catalogue changed while “${toFactText(f, 'file')}” was made ready; nothing of it was taken`,
    todo: () => 'Take it again: it is then held against the catalogue as it is now.',
  },
  'value/unanswered': {
    say: f =>
      `${countOf(toFactText(f, 'count'), 'question')} of the checklist ${toFactText(f, 'count') === '1' ? 'has' : 'have'} no answer yet`,
    todo: () => 'Answer them; where you do not know, choose “Not sure”.',
  },
  'value/reason-missing': {
    say: () => 'The decision is another than the checklist’s outcome, and no reason is given',
    todo: () => 'Write the reason and confirm again.',
  },
}
