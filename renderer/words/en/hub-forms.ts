import type { Words } from '../th.ts'

export const hubForms: Words['hubForms'] = {
  office: 'The office’s form of description counts',
  own: (required, fields) => `A form of its own: ${fields} fields, ${required} of them required`,
  taken: (who, when) => `Taken by ${who} ${when}`,
  noted: n => `This desk takes ${n} things otherwise than the hub`,
  hash: start => `Fingerprint of the form ${start}`,
  take: 'Take the hub’s form',
  takeAgain: 'Take its form again',
  takeOf: (verb, hub) => `${verb}: “${hub}”`,
  drop: 'Use the office’s form',
  takenNow: hub => `The form of “${hub}” was taken`,
  refuses: hub => `“${hub}” will not take this dataset`,
  refusesWhy:
    'By the form of the hub itself. It can be mended in the step of the description; submitted as it is, the version cannot be approved for this hub.',
  refusesNow: 'It cannot be chosen until the description is mended: return it with a remark.',
}
