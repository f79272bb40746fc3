import type { Facts } from '../../../shared/base/fault.ts'
import { toFactNumber, toFactText } from '../fact.ts'
import { createFormat } from '../format.ts'
import type { hubFaults as shape } from '../th/faults-of-hubs.ts'

const format = createFormat('en')
const hub = (facts: Facts): string => {
  const name = toFactText(facts, 'hub', 'name', 'address', 'host')
  return name === '' ? 'the hub' : `the hub “${name}”`
}
const theHub = (facts: Facts): string => `T${hub(facts).slice(1)}`
const reason = (facts: Facts): string => {
  const said = toFactText(facts, 'reason', 'said', 'status')
  return said === '' ? '' : ` (${said})`
}
const limit = (facts: Facts): string => {
  const bytes = toFactNumber(facts, 'limit', 'bytes')
  return bytes === null ? '' : ` (${format.bytes(bytes)})`
}
const waits = 'It waits in the outbox; nothing is lost.'

export const hubFaults: typeof shape = {
  'hub/bad-address': {
    say: () => 'The address of the hub is not right',
    todo: () => 'Give the whole address that begins with https://, such as https://catalog.example.go.th',
    offer: 'open-hubs',
  },
  'hub/not-secure': {
    say: f => `${theHub(f)} does not use a secure connection`,
    todo: () => 'Use the address that begins with https://, or ask who keeps the hub.',
    offer: 'open-hubs',
  },
  'hub/offline': {
    say: f => `${theHub(f)} cannot be reached now`,
    todo: () => `Look at the cable or the signal; it is sent by itself when the line is there. ${waits}`,
    offer: 'retry',
  },
  'hub/no-answer': {
    say: f => `${theHub(f)} did not answer in time, so it is not sure whether it arrived`,
    todo: () => 'The program looks it up there before it sends again, so that nothing is there twice.',
    offer: 'retry',
  },
  'hub/nonsense': {
    say: f => `${theHub(f)} answered something that cannot be understood`,
    todo: () => `See that the address is right and a catalogue is there, or try later. ${waits}`,
    offer: 'retry',
  },
  'hub/token': {
    say: f => `${theHub(f)} does not accept the token`,
    todo: () => 'Ask who keeps the hub for a new token and save it in the settings.',
    offer: 'open-hubs',
  },
  'hub/not-authorised': {
    say: f => `The account of the office may not do this at ${hub(f)}`,
    todo: () => 'Ask who keeps the hub for the right to edit in the organisation, then try again.',
    offer: 'retry',
  },
  'hub/terms': {
    say: f => `The office has not accepted the terms of ${hub(f)} yet`,
    todo: () => `The head or an administrator reads and accepts them in the outbox; then it goes by itself. ${waits}`,
    offer: 'open-outbox',
  },
  'hub/form': {
    say: f => `The form of ${hub(f)} does not take what was filled in under ${String(f.fields ?? '')}`,
    todo: () => 'Mend the description by the form of that hub, or ask the administrator to take its form anew in the settings.',
  },
  'hub/refused': {
    say: f => `${theHub(f)} refused this dataset${reason(f)}`,
    todo: () => 'Read the reason of the hub under “For IT”, mend the description in a new version, or ask who keeps the hub.',
  },
  'hub/busy': { say: f => `${theHub(f)} is busy and asks to wait`, todo: () => `The program tries again by itself. ${waits}` },
  'hub/too-large': {
    say: f => `The file is larger than ${hub(f)} takes${limit(f)}`,
    todo: () => 'Ask the hub to take larger files, or split the dataset.',
  },
  'hub/redirected': {
    say: f => `${theHub(f)} sends us to another address; we stopped so that the token does not leak`,
    todo: () => 'Ask who keeps the hub for the right address and change it in the settings.',
    offer: 'open-hubs',
  },
  'hub/differs': {
    say: f => `What was read back from ${hub(f)} differs from what was approved`,
    todo: () => 'It does not count as published. Send it again; if it still differs, tell who keeps the hub.',
    offer: 'retry',
  },
  'hub/conflict': {
    say: f => `Somebody changed this dataset at ${hub(f)} after we sent it`,
    todo: () => 'Look at it there first, and send again if ours is right.',
    offer: 'retry',
  },
  'hub/title-refused': {
    say: f => `${theHub(f)} does not take this title, most often because it has a dataset with the same one`,
    todo: () =>
      'See there which dataset has the title. If it is the same data, withdraw this version; if not, give the dataset another title in a new version and send that.',
  },
  'hub/name-taken': {
    say: f => `The name of this dataset is taken at ${hub(f)}`,
    todo: () => 'Change the name for the address in the description of a new version.',
  },
  'hub/none': {
    say: () => 'There is no hub to send to yet',
    todo: () => 'An administrator adds a hub or the exchange in the settings.',
    offer: 'open-hubs',
  },
  'hub/practice-only': {
    say: () => 'The practice office cannot send to a real hub',
    todo: () => 'Use the practice hub in the settings, or open the real office.',
    offer: 'open-hubs',
  },
  'outbox/sealed': {
    say: () => 'The keys of the office are sealed, so nothing is sent yet',
    todo: () => `An administrator unseals them once with their password. ${waits}`,
    offer: 'unseal',
  },
  'exchange/recipient-key': {
    say: () => 'The public key of the recipient agency cannot be used',
    todo: () => 'Ask the agency for its public key as a JWK, and paste the whole text again.',
    offer: 'open-hubs',
  },
  'exchange/refused': {
    say: f => `The exchange refused it${reason(f)}`,
    todo: () => 'Read the reason under “For IT”, look at purpose and terms, and try again.',
    offer: 'retry',
  },
  'exchange/receipt': {
    say: () => 'The receipt of the exchange does not fit what was sent',
    todo: () => 'It does not count as delivered. The receipt is kept; ask who keeps the exchange.',
    offer: 'retry',
  },
}
