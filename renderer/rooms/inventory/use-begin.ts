import { useRoute } from '../../desk/route-provider.tsx'
import { type Act, useAct } from '../../desk/use-act.ts'

/** Has a folder chosen and goes to what is found in it. */
export function useBegin(): { readonly act: Act<'inventory:begin'>; readonly begin: () => void } {
  const act = useAct('inventory:begin')
  const { go } = useRoute()
  const begin = async (): Promise<void> => {
    const reply = await act.run({})
    if (reply.ok && reply.value.inventory !== null) go({ room: 'inventory', inventory: reply.value.inventory })
  }
  return { act, begin: () => void begin() }
}
