import { looks, zooms } from '../../desk/sight.ts'
import { useSight } from '../../desk/sight-provider.tsx'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { Choice } from '../../parts/check.tsx'
import { Field } from '../../parts/field.tsx'
import { useFormat, useLanguage, useWords } from '../../words/words-context.ts'
import { wordsOf } from '../../words/words-of.ts'

/** Language, look and zoom of this window, with a sample of both scripts. */
export function LookPage() {
  const { settings, frame } = useWords()
  const { language, choose } = useLanguage()
  const { look, zoom, chooseLook, zoomBy } = useSight()
  const format = useFormat()
  return (
    <>
      <p className="quiet settings-sub">{settings.lookWhy}</p>
      <Card>
        <Choice
          label={settings.language}
          across
          value={language}
          options={(['th', 'en'] as const).map(id => ({ id, label: <span lang={id}>{wordsOf[id].frame.thisLanguage}</span> }))}
          onChange={choose}
        />
        <Choice label={frame.look} across value={look} options={looks.map(id => ({ id, label: frame.looks[id] }))} onChange={chooseLook} />
        <Field label={settings.zoom}>
          <div className="row">
            <Button icon="zoom-out" label={frame.zoomOut} disabled={zoom === zooms[0]} onPress={() => zoomBy(-1)} />
            <output className="zoom-now">{format.percent(zoom / 100)}</output>
            <Button icon="zoom-in" label={frame.zoomIn} disabled={zoom === zooms.at(-1)} onPress={() => zoomBy(1)} />
            <Button kind="quiet" disabled={zoom === 100} onPress={() => zoomBy(0)}>
              {frame.zoomReset}
            </Button>
            <span className="tiny">Ctrl + · Ctrl − · Ctrl 0</span>
          </div>
        </Field>
      </Card>
      <Card title={settings.sampleTitle}>
        <p lang="th">{wordsOf.th.settings.sample}</p>
        <p lang="en">{wordsOf.en.settings.sample}</p>
      </Card>
    </>
  )
}
