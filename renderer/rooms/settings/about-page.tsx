import { useState } from 'react'
import { useAtDesk } from '../../desk/office-context.ts'
import { Card } from '../../parts/card.tsx'
import { ChangePasswordForm } from '../../parts/change-password-form.tsx'
import { CopyButton } from '../../parts/copy-button.tsx'
import { Notice } from '../../parts/notice.tsx'
import { useWords } from '../../words/words-context.ts'

/** The office and its key, the program, and one's own account. */
export function AboutPage() {
  return (
    <div className="about">
      <OfficeCard />
      <ProgramCard />
      <AccountCard />
    </div>
  )
}

function OfficeCard() {
  const { settings } = useWords()
  const { office } = useAtDesk()
  const words = settings.about
  return (
    <Card title={words.office}>
      <dl className="facts">
        <dt>{words.office}</dt>
        <dd>{office.name}</dd>
        <dt>{words.code}</dt>
        <dd>{office.code}</dd>
        <dt>{words.key}</dt>
        <dd>
          <span className="row">
            <code>{office.officeKey}</code>
            <CopyButton text={office.officeKey} label={words.copyKey} />
          </span>
          <span className="help">{words.keyWhy}</span>
        </dd>
      </dl>
    </Card>
  )
}

function ProgramCard() {
  const { settings } = useWords()
  const { state } = useAtDesk()
  const words = settings.about
  return (
    <Card title={words.program}>
      <dl className="facts">
        <dt>{words.version}</dt>
        <dd>{state.version}</dd>
        <dt>{words.runtime}</dt>
        <dd>{state.runtime}</dd>
        <dt>{words.folder}</dt>
        <dd>
          <span className="row">
            <code className="path">{state.dataFolder}</code>
            <CopyButton text={state.dataFolder} label={words.copyFolder} />
          </span>
        </dd>
        <dt>{words.idle}</dt>
        <dd>{words.minutes(state.idleMinutes)}</dd>
        <dt>{words.licence}</dt>
        <dd>{words.licenceSay}</dd>
      </dl>
    </Card>
  )
}

function AccountCard() {
  const { settings, domain } = useWords()
  const { me } = useAtDesk()
  const words = settings.about
  const [changed, setChanged] = useState(0)
  return (
    <Card title={words.you}>
      <dl className="facts">
        <dt>{settings.people.name}</dt>
        <dd>{me.name}</dd>
        <dt>{settings.people.account}</dt>
        <dd>
          <code>{me.account}</code>
        </dd>
        <dt>{words.yourRoles}</dt>
        <dd>{me.roles.map(role => domain.officeRole[role]).join(' · ')}</dd>
      </dl>
      {changed > 0 ? <Notice tone="good" title={words.passwordChanged} onClose={() => setChanged(0)} /> : null}
      <details className="about-password">
        <summary>{words.password}</summary>
        <ChangePasswordForm key={changed} oldLabel={words.oldPassword} onDone={() => setChanged(changed + 1)} />
      </details>
    </Card>
  )
}
