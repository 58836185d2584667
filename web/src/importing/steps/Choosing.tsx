import { Alert, Button, Input, Select } from 'antd'
import type { FileKind } from '../../api/index.ts'
import { mayBring } from '../../frame/account/rights.ts'
import { FileDrop } from '../../frame/files/FileDrop.tsx'
import { useStore } from '../../state/useStore.ts'
import { useName, useText } from '../../ui/words/text.ts'
import type { ImportDesk } from '../desk/importDesk.ts'
import { importingTexts } from '../desk/importing.texts.ts'
import { KINDS } from '../desk/importState.ts'
import { useTrouble } from '../desk/useTrouble.ts'
import css from './Importing.module.css'
import { KindList } from './KindList.tsx'
import { RecentList } from './RecentList.tsx'

const ACCEPT: Partial<Record<FileKind, string>> = { PATHS: '.pbf,.geojson,.json', SERVICE_ITEMS: '.xlsx,.csv,.txt' }
const FEATURES = '.geojson,.json,.csv,.txt,.xlsx,.zip'

const CODE = /^[1-9]\d{5}$/

/** What is to be imported, into which district, and the file. */
export function Choosing({ desk }: { desk: ImportDesk }) {
  const text = useText(importingTexts)
  const nameOf = useName()
  const inWords = useTrouble()
  const viewer = useStore(desk, state => state.viewer)
  const districts = useStore(desk, state => state.districts) ?? []
  const { kind, district, name } = useStore(desk, state => state.wish)
  const trouble = useStore(desk, state => state.trouble)
  const mine = districts.filter(({ code }) => KINDS.some(one => mayBring(viewer, one, code)))
  const mayMake = viewer?.rights.some(
    right => right.divisionCode.length < 6 && (right.role === 'ADMINISTRATOR' || right.role === 'PLANNER'),
  )
  const isNew = !mine.some(({ code }) => code === district)
  const isThere = districts.some(({ code }) => code === district)
  const wrong = district !== '' && !CODE.test(district) ? text.codeWrong : isThere ? text.codeThere : null
  const isReady = CODE.test(district) && mayBring(viewer, kind, district) && (!isNew || !isThere)
  return (
    <div className={css.view}>
      {trouble && <Alert type="warning" showIcon role="alert" title={inWords(trouble)} />}
      {(mine.length > 1 || mayMake) && (
        <div className={css.field}>
          <label htmlFor="import-district">{text.district}</label>
          <Select
            id="import-district"
            value={isNew ? '' : district}
            onChange={code => void desk.aim({ district: code, name: '' })}
            options={[
              ...mine.map(one => ({ value: one.code, label: `${nameOf(one)} ${one.code}` })),
              ...(mayMake ? [{ value: '', label: text.newDistrict }] : []),
            ]}
          />
        </div>
      )}
      {isNew && mayMake && (
        <div className={css.pair}>
          <div className={css.field}>
            <label htmlFor="import-code">{text.newCode}</label>
            <Input
              id="import-code"
              value={district}
              inputMode="numeric"
              maxLength={6}
              status={wrong ? 'warning' : ''}
              onChange={({ target }) => void desk.aim({ district: target.value.trim() })}
            />
            {wrong && <p className={css.note}>{wrong}</p>}
          </div>
          <div className={css.field}>
            <label htmlFor="import-name">{text.newName}</label>
            <Input
              id="import-name"
              value={name}
              maxLength={200}
              onChange={({ target }) => desk.wish({ name: target.value, createDivisions: target.value !== '' })}
            />
          </div>
          {!wrong && <p className={css.note}>{text.newHint}</p>}
        </div>
      )}
      <KindList desk={desk} />
      <FileDrop
        accept={ACCEPT[kind] ?? FEATURES}
        words={isReady ? text.drop : text.noDistrict}
        disabled={!isReady}
        chosen={file => void desk.take(file)}
      >
        {kind === 'PATHS' ? text.dropPaths : kind === 'SERVICE_ITEMS' ? text.dropItems : text.dropHint}
      </FileDrop>
      <RecentList desk={desk} />
    </div>
  )
}

/** A way back to the choice of a file. */
export const AnotherFile = ({ desk }: { desk: ImportDesk }) => {
  const text = useText(importingTexts)
  const kind = useStore(desk, state => state.wish.kind)
  return <Button onClick={() => void desk.another(kind)}>{text.again}</Button>
}
