import type { ReactNode } from 'react'
import { AriaTabs, Tab, TabList, TabPanel } from './aria.ts'

export type TabsProps<Id extends string> = {
  readonly label: string
  readonly tabs: readonly {
    readonly id: Id
    readonly label: string
    readonly count?: number | undefined
    readonly content: () => ReactNode
  }[]
  readonly selected: Id
  readonly onSelect: (id: Id) => void
}

/** Pages of one thing; only the selected one is drawn. */
export function Tabs<Id extends string>({ label, tabs, selected, onSelect }: TabsProps<Id>) {
  return (
    <AriaTabs
      className="tabs"
      selectedKey={selected}
      onSelectionChange={key => {
        const chosen = tabs.find(tab => tab.id === key)
        if (chosen !== undefined) onSelect(chosen.id)
      }}
    >
      <TabList className="tab-list" aria-label={label}>
        {tabs.map(tab => (
          <Tab key={tab.id} id={tab.id} className="tab">
            {tab.label}
            {tab.count === undefined ? null : <span className="count">{tab.count}</span>}
          </Tab>
        ))}
      </TabList>
      {tabs.map(tab => (
        <TabPanel key={tab.id} id={tab.id} className="tab-panel">
          {tab.id === selected ? tab.content() : null}
        </TabPanel>
      ))}
    </AriaTabs>
  )
}
