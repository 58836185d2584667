import { Alert, Button, Checkbox, Input, Select, Spin } from 'antd'
import { importWords } from '../../frame/files/importWords.ts'
import { useStore } from '../../state/useStore.ts'
import { formatCount } from '../../ui/words/format.ts'
import { useLanguage } from '../../ui/words/preferences.ts'
import { useText } from '../../ui/words/text.ts'
import type { ImportDesk } from '../desk/importDesk.ts'
import { importingTexts } from '../desk/importing.texts.ts'
import { useTrouble } from '../desk/useTrouble.ts'
import { AnotherFile } from './Choosing.tsx'
import { ColumnTable } from './ColumnTable.tsx'
import css from './Importing.module.css'
import { useSystems } from './useSystems.ts'

/** Encodings that are offered; any other name is taken by the API. */
const ENCODINGS = ['UTF-8', 'GBK', 'GB18030', 'Big5', 'UTF-16LE']

/** An encoding as people write it, who is told of it as `utf8`. */
const encodingName = (told: string): string => ENCODINGS.find(name => bare(name) === bare(told)) ?? told.toUpperCase()
const bare = (name: string): string => name.replaceAll('-', '').toLowerCase()

/** What was found in the file, and how it is to be read. */
export function Looking({ desk }: { desk: ImportDesk }) {
  const text = useText(importingTexts)
  const words = useText(importWords)
  const language = useLanguage()
  const inWords = useTrouble()
  const { wish, sent, preview, isLooking, trouble } = useStore(desk, state => state)
  const { kind } = wish
  const systems = useSystems(preview)
  const isOfFeatures = kind !== 'PATHS' && kind !== 'SERVICE_ITEMS'
  return (
    <div className={css.view} aria-busy={isLooking}>
      <h2>{text.found}</h2>
      {trouble && <Alert type="warning" showIcon role="alert" title={inWords(trouble)} />}
      <dl className={css.facts}>
        <div>
          <dt>{text.file}</dt>
          <dd>
            {[
              sent?.name,
              preview && text.format[preview.format],
              preview && typeof preview.rows === 'number' && text.rows(formatCount(preview.rows, language)),
            ]
              .filter(Boolean)
              .join(' · ')}
            {isLooking && <Spin size="small" />}
          </dd>
        </div>
      </dl>
      {preview?.warnings.map(({ code }) => (
        <Alert key={code} type="info" showIcon title={words.warning[code]} />
      ))}
      <div className={css.pair}>
        {(preview?.encoding || wish.encoding || trouble?.reason === 'FILE_ENCODING') && (
          <div className={css.field}>
            <label htmlFor="import-encoding">{text.encoding}</label>
            <Select
              id="import-encoding"
              value={wish.encoding ?? ''}
              onChange={encoding => desk.readAs({ encoding: encoding || null })}
              options={[
                { value: '', label: text.encodingAuto(encodingName(preview?.encoding ?? '?')) },
                ...ENCODINGS.map(value => ({ value, label: value })),
              ]}
            />
            <p className={css.note}>{text.encodingHint}</p>
          </div>
        )}
        {kind !== 'SERVICE_ITEMS' && (
          <div className={css.field}>
            <label htmlFor="import-crs">{text.crs}</label>
            <Select
              id="import-crs"
              showSearch={{ optionFilterProp: 'label' }}
              value={wish.crs ?? ''}
              onChange={crs => desk.readAs({ crs: crs || null })}
              options={systems}
            />
            <p className={css.note}>{text.crsHint}</p>
          </div>
        )}
      </div>
      {preview && isOfFeatures ? (
        <ColumnTable desk={desk} preview={preview} />
      ) : (
        <p className={css.note}>{text.noChoice}</p>
      )}
      {kind === 'PATHS' && (
        <div className={css.field}>
          <label htmlFor="import-attribution">{text.attribution}</label>
          <Input
            id="import-attribution"
            value={wish.attribution}
            maxLength={120}
            placeholder={text.attributionHint}
            onChange={({ target }) => desk.wish({ attribution: target.value })}
          />
        </div>
      )}
      {isOfFeatures && <MoreOptions desk={desk} />}
      <div className={css.buttons}>
        <Button type="primary" disabled={isLooking || !preview} onClick={() => void desk.start(true)}>
          {text.try}
        </Button>
        <AnotherFile desk={desk} />
      </div>
    </div>
  )
}

/** What few need: where rows without a code go, from which day it holds. */
function MoreOptions({ desk }: { desk: ImportDesk }) {
  const text = useText(importingTexts)
  const { kind, within, createDivisions, validFrom } = useStore(desk, state => state.wish)
  const isGround = kind === 'GRIDS' || kind === 'DIVISIONS'
  if (!isGround) return null
  return (
    <details>
      <summary>{text.more}</summary>
      <div className={css.view} style={{ padding: '12px 0 0' }}>
        {kind === 'GRIDS' && (
          <>
            <Checkbox
              checked={createDivisions}
              onChange={({ target }) => desk.wish({ createDivisions: target.checked })}
            >
              {text.createDivisions}
            </Checkbox>
            <div className={css.field}>
              <label htmlFor="import-within">{text.within}</label>
              <Input
                id="import-within"
                value={within}
                inputMode="numeric"
                maxLength={12}
                onChange={({ target }) => desk.wish({ within: target.value })}
              />
            </div>
          </>
        )}
        <div className={css.field}>
          <label htmlFor="import-from">{text.validFrom}</label>
          <Input
            id="import-from"
            type="date"
            value={validFrom ?? ''}
            onChange={({ target }) => desk.wish({ validFrom: target.value || null })}
          />
        </div>
      </div>
    </details>
  )
}
