import { Alert, Button, Segmented, Select } from 'antd'
import { useDeferredValue, useMemo } from 'react'
import { ExportMenu } from '../frame/files/ExportMenu.tsx'
import { useStore } from '../state/useStore.ts'
import { formatCount } from '../ui/words/format.ts'
import { useLanguage } from '../ui/words/preferences.ts'
import { useName, useText } from '../ui/words/text.ts'
import { useNarrow } from '../ui/words/useMedia.ts'
import { filtered } from './desk/filter.ts'
import { figuresOf, gridRowsOf } from './desk/gridRows.ts'
import { staffTexts } from './desk/staff.texts.ts'
import type { StaffDesk } from './desk/staffDesk.ts'
import { choicesOf, mayKeepStaff, todayOf, type View } from './desk/staffState.ts'
import { StaffImport } from './files/StaffImport.tsx'
import { staffTable } from './files/staffTable.ts'
import { GridPanel } from './grid/GridPanel.tsx'
import { StaffMap } from './map/StaffMap.tsx'
import { NewPersonPanel } from './person/NewPersonPanel.tsx'
import { PersonPanel } from './person/PersonPanel.tsx'
import css from './StaffPage.module.css'
import { CommunitiesTable } from './table/CommunitiesTable.tsx'
import { GridsTable } from './table/GridsTable.tsx'
import { PeopleTable } from './table/PeopleTable.tsx'

const VIEWS: readonly View[] = ['people', 'grids', 'figures']

/** People, grids or communities as a table, the grids on a map, and beside them who is looked at. */
export function StaffView({ desk }: { desk: StaffDesk }) {
  const text = useText(staffTexts)
  const language = useLanguage()
  const nameOf = useName()
  const narrow = useNarrow()
  const { viewer, within, people, ground, groundFailed, filter, view, opened, isImporting } = useStore(
    desk,
    state => state,
  )
  const today = useStore(desk, todayOf)
  const choices = useMemo(() => choicesOf(desk.now), [desk, desk.now.divisions])
  const keeper = within !== null && mayKeepStaff(viewer, within)
  const asked = useDeferredValue(filter)
  const shown = useMemo(() => filtered(people.values(), asked, today), [people, asked, today])
  const grids = useMemo(() => gridRowsOf(ground.grids.values(), people.values(), today), [ground, people, today])
  const communities = useMemo(() => figuresOf(grids), [grids])
  const person = opened?.type === 'person' ? people.get(opened.id) : undefined
  const grid = opened?.type === 'grid' ? grids.find(({ code }) => code === opened.code) : undefined
  const side =
    opened?.type === 'new' ? (
      <NewPersonPanel desk={desk} />
    ) : person ? (
      <PersonPanel key={person.id} desk={desk} person={person} grids={grids} />
    ) : grid ? (
      <GridPanel key={grid.code} desk={desk} row={grid} />
    ) : null
  return (
    <>
      <div className={css.bar}>
        <Select<string | null>
          className={css.division ?? ''}
          aria-label={text.within}
          showSearch={{ optionFilterProp: 'label' }}
          value={within}
          onChange={code => code && void desk.look(code)}
          options={choices.map(division => ({ value: division.code, label: nameOf(division) }))}
          popupMatchSelectWidth={false}
        />
        <Segmented<View>
          aria-label={text.views}
          value={view}
          onChange={next => desk.show(next)}
          options={VIEWS.map(value => ({ value, label: text.view[value] }))}
        />
        <div className={css.end}>
          {keeper && (
            <Button type="primary" onClick={() => desk.open({ type: 'new' })}>
              {text.add}
            </Button>
          )}
          {keeper && <Button onClick={() => desk.importing(true)}>{text.import}</Button>}
          <ExportMenu
            label={text.export}
            hint={text.exportHint(formatCount(shown.length, language))}
            name={`${text.file}-${within ?? ''}-${today}`}
            isEmpty={shown.length === 0}
            table={() => staffTable(shown, language)}
          />
        </div>
      </div>
      <main
        className={css.view}
        data-narrow={narrow || undefined}
        data-import={isImporting || undefined}
        data-side={side !== null || undefined}
      >
        <div className={css.table}>
          {isImporting && within !== null ? (
            <StaffImport desk={desk} within={within} />
          ) : groundFailed && view !== 'people' ? (
            <Alert
              type="warning"
              showIcon
              role="alert"
              title={text.groundFailed}
              description={text.failedHint}
              action={<Button onClick={() => within && void desk.look(within)}>{text.retry}</Button>}
            />
          ) : view === 'people' ? (
            <PeopleTable desk={desk} people={shown} keeper={keeper} />
          ) : view === 'grids' ? (
            <GridsTable desk={desk} rows={grids} />
          ) : (
            <CommunitiesTable desk={desk} rows={communities} />
          )}
        </div>
        <div className={css.side}>
          <div className={css.map}>
            <StaffMap desk={desk} rows={grids} />
          </div>
          {side}
        </div>
      </main>
    </>
  )
}
