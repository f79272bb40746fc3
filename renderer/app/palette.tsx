import { type KeyboardEvent, useMemo, useState } from 'react'
import {
  AriaDialog,
  AriaMenu,
  Autocomplete,
  Header,
  Input,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  SearchField,
} from '../parts/aria.ts'
import { Icon } from '../parts/icon.tsx'
import { useWords } from '../words/words-context.ts'
import { type Command, matchesCommand } from './command.ts'
import { useCommands } from './use-commands.ts'
import { useDatasetCommands } from './use-dataset-commands.ts'

type Section = { readonly id: string; readonly name: string; readonly commands: readonly Command[] }

/** Ctrl+K: any room, act or dataset by its name in either language. */
export function Palette({ onClose, onHelp }: { readonly onClose: () => void; readonly onHelp: () => void }) {
  const { frame, common } = useWords()
  const [typed, setTyped] = useState('')
  const { rooms, acts } = useCommands(onHelp)
  const { datasets, isLooking } = useDatasetCommands(typed)
  const sections = useMemo<readonly Section[]>(() => {
    const found = (commands: readonly Command[]) => commands.filter(command => matchesCommand(command, typed))
    return [
      { id: 'rooms', name: frame.palette.rooms, commands: found(rooms) },
      { id: 'acts', name: frame.palette.acts, commands: found(acts) },
      { id: 'datasets', name: frame.palette.datasets, commands: datasets },
    ].filter(section => section.commands.length > 0)
  }, [frame, rooms, acts, datasets, typed])
  const run = (command: Command) => {
    onClose()
    command.run()
  }
  // The list marks its first line half a second after the typing, and lets go of it when the datasets come in: Enter means that line all the same.
  const enter = (press: KeyboardEvent<HTMLInputElement>) => {
    if (press.key !== 'Enter' || press.nativeEvent.isComposing) return
    press.preventDefault()
    press.stopPropagation()
    const commands = sections.flatMap(section => section.commands)
    const command = commands.find(({ id }) => id === marked(press.currentTarget)) ?? commands[0]
    if (command !== undefined) run(command)
  }
  return (
    <ModalOverlay className="veil palette-veil" isOpen isDismissable onOpenChange={stays => (stays ? undefined : onClose())}>
      <Modal className="modal palette">
        <AriaDialog className="dialog" aria-label={frame.palette.title}>
          <Autocomplete inputValue={typed} onInputChange={setTyped}>
            <SearchField className="palette-field" aria-label={frame.palette.title} autoFocus>
              <Icon name="search" />
              <Input className="palette-input" placeholder={frame.palette.hint} onKeyDownCapture={enter} />
            </SearchField>
            <AriaMenu
              className="menu palette-list"
              aria-label={frame.palette.title}
              renderEmptyState={() => <p className="list-none">{typed === '' || isLooking ? common.loading : frame.palette.none}</p>}
            >
              {sections.map(section => (
                <MenuSection key={section.id} id={section.id}>
                  <Header className="palette-head">{section.name}</Header>
                  {section.commands.map(command => (
                    <MenuItem key={command.id} id={command.id} className="menu-item" textValue={command.name} onAction={() => run(command)}>
                      <span className="menu-icon">
                        <Icon name={command.icon} />
                      </span>
                      <span className="cut">{command.name}</span>
                      {command.keys === undefined ? null : <kbd className="kbd push">{command.keys}</kbd>}
                    </MenuItem>
                  ))}
                </MenuSection>
              ))}
            </AriaMenu>
          </Autocomplete>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}

/** The command of the line that the arrow keys have reached. */
function marked(input: HTMLInputElement): string | undefined {
  const line = input.getAttribute('aria-activedescendant')
  return line === null ? undefined : document.getElementById(line)?.dataset.key
}
