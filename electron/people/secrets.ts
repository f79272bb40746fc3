import { randomBytes } from 'node:crypto'
import { Fault } from '../../shared/base/fault.ts'
import type { Opened } from './passwords.ts'
import { openText, sealText } from './seal.ts'

/** Where the machine itself can keep a key (safeStorage on a real backend); `available` is false where it cannot. */
export type MachineKeeper = {
  readonly available: boolean
  readonly encrypt: (text: string) => string
  readonly decrypt: (text: string) => string
}
export const noKeeper: MachineKeeper = {
  available: false,
  encrypt: () => {
    throw new Fault('outbox/sealed')
  },
  decrypt: () => {
    throw new Fault('outbox/sealed')
  },
}

type Wrap = { readonly holder: string; readonly kind: 'machine' | 'person'; readonly value: string }
/** Where sealed texts and wraps lie. */
type SecretStore = {
  readonly sealed: (name: string) => string | null
  readonly putSealed: (name: string, value: string) => void
  readonly dropSealed: (name: string) => void
  readonly wrapOf: (holder: string) => Wrap | null
  readonly putWrap: (wrap: Wrap) => void
  readonly dropWrap: (holder: string) => void
}

/** Texts sealed by the office's data key. The data key is wrapped for the machine and for each administrator. */
export type Secrets = {
  /** True while the data key is not open. */
  readonly sealed: boolean
  readonly seal: (name: string, text: string) => void
  /** The text in the clear; outbox/sealed while sealed, ask/not-found where there is none. */
  readonly open: (name: string) => string
  readonly has: (name: string) => boolean
  readonly remove: (name: string) => void
  /** Opens the data key with what a right password opened; answers whether that person held a wrap. */
  readonly unseal: (person: string, opened: Opened) => boolean
  /** Wraps the open data key for a person; does nothing while sealed. */
  readonly wrapFor: (person: string, opened: Opened) => void
  readonly unwrapFrom: (person: string) => void
  /** Makes the data key of a new office. */
  readonly begin: () => void
  /** Forgets the data key in memory. */
  readonly close: () => void
}

const machine = 'machine'

export function createSecrets(store: SecretStore, keeper: MachineKeeper): Secrets {
  let key: Buffer | null = openByMachine(store, keeper)
  const opened = (): Buffer => {
    if (!key) throw new Fault('outbox/sealed')
    return key
  }
  const wrapForMachine = (): void => {
    if (keeper.available && key) store.putWrap({ holder: machine, kind: 'machine', value: keeper.encrypt(key.toString('base64')) })
  }
  return {
    get sealed() {
      return key === null
    },
    seal: (name, text) => store.putSealed(name, sealText(opened(), name, text)),
    open: name => {
      const held = opened()
      const sealed = store.sealed(name)
      if (sealed === null) throw new Fault('ask/not-found', { name })
      const text = openText(held, name, sealed)
      if (text === null) throw new Fault('office/damaged', { what: `secret ${name}` })
      return text
    },
    has: name => store.sealed(name) !== null,
    remove: name => store.dropSealed(name),
    unseal: (person, password) => {
      const wrap = store.wrapOf(person)
      const text = wrap && openText(password.keyFor('data-key'), person, wrap.value)
      if (!text) return false
      key = Buffer.from(text, 'base64')
      if (!store.wrapOf(machine)) wrapForMachine()
      return true
    },
    wrapFor: (person, password) => {
      if (key)
        store.putWrap({ holder: person, kind: 'person', value: sealText(password.keyFor('data-key'), person, key.toString('base64')) })
    },
    unwrapFrom: person => store.dropWrap(person),
    begin: () => {
      key = randomBytes(32)
      wrapForMachine()
    },
    close: () => {
      key?.fill(0)
      key = null
    },
  }
}

function openByMachine(store: SecretStore, keeper: MachineKeeper): Buffer | null {
  const wrap = keeper.available ? store.wrapOf(machine) : null
  if (!wrap) return null
  try {
    return Buffer.from(keeper.decrypt(wrap.value), 'base64')
  } catch {
    // Another machine or another user of this one: the wrap is worthless here, an administrator's password opens instead.
    store.dropWrap(machine)
    return null
  }
}
