import { createContext, type ReactNode, use, useEffect, useMemo, useReducer } from 'react'
import { moveTrail, type Route, readRoute, startTrail, type Trail, writeRoute } from './route.ts'

export type Routing = {
  readonly route: Route
  readonly go: (to: Route) => void
  readonly replace: (to: Route) => void
  readonly back: () => void
  readonly mayGoBack: boolean
}

const RoutingContext = createContext<Routing>({
  route: startTrail.here,
  go: () => undefined,
  replace: () => undefined,
  back: () => undefined,
  mayGoBack: false,
})

/** Where one stands, and how to go elsewhere. */
export const useRoute = (): Routing => use(RoutingContext)

const readTrail = (name: string): Trail => {
  const here = readRoute(sessionStorage.getItem(name) ?? '')
  return here === null ? startTrail : { here, past: [] }
}

/** Keeps the place of one person over a reload of the window. Who signs in anew begins with what waits for them. */
export function RouteProvider({ person, children }: { readonly person: string; readonly children: ReactNode }) {
  const name = `rabian.route.${person}`
  const [trail, move] = useReducer(moveTrail, name, readTrail)
  useEffect(() => sessionStorage.setItem(name, writeRoute(trail.here)), [name, trail.here])
  useEffect(() => () => sessionStorage.removeItem(name), [name])
  const routing = useMemo<Routing>(
    () => ({
      route: trail.here,
      go: to => move({ kind: 'go', to }),
      replace: to => move({ kind: 'replace', to }),
      back: () => move({ kind: 'back' }),
      mayGoBack: trail.past.length > 0,
    }),
    [trail],
  )
  return <RoutingContext value={routing}>{children}</RoutingContext>
}
