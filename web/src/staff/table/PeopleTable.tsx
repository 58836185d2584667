import { gridNameIn } from '@geyi/shared/codes'
import { Button, Empty, Input, Select, type TableProps } from 'antd'
import { useMemo } from 'react'
import { useStore } from '../../state/useStore.ts'
import { useClear } from '../../ui/field/useClear.tsx'
import { RowTable } from '../../ui/table/RowTable.tsx'
import { formatCount, localeOf } from '../../ui/words/format.ts'
import { useLanguage } from '../../ui/words/preferences.ts'
import { useName, useText } from '../../ui/words/text.ts'
import { useNarrow } from '../../ui/words/useMedia.ts'
import { EVERYBODY, type StaffFilter, servingOn } from '../desk/filter.ts'
import type { Person } from '../desk/people.ts'
import { staffTexts } from '../desk/staff.texts.ts'
import type { StaffDesk } from '../desk/staffDesk.ts'
import { todayOf } from '../desk/staffState.ts'
import css from './Table.module.css'

interface PeopleTableProps {
  readonly desk: StaffDesk
  /** Those whom the filter lets through. */
  readonly people: readonly Person[]
  readonly keeper: boolean
}

const keyOf = ({ id }: Person): string => id

/** The people of a division: sorted by anything, chosen to be assigned together, opened one by one. */
export function PeopleTable({ desk, people, keeper }: PeopleTableProps) {
  const text = useText(staffTexts)
  const language = useLanguage()
  const nameOf = useName()
  const narrow = useNarrow()
  const today = useStore(desk, todayOf)
  const divisions = useStore(desk, state => state.divisions)
  const checked = useStore(desk, state => state.checked)
  const opened = useStore(desk, state => (state.opened?.type === 'person' ? state.opened.id : null))
  const isEmpty = useStore(desk, state => state.people.size === 0)

  const columns = useMemo((): NonNullable<TableProps<Person>['columns']> => {
    const comma = language === 'zh' ? '、' : ', '
    const collator = new Intl.Collator(localeOf(language), { numeric: true })
    const by = (value: (person: Person) => string) => (a: Person, b: Person) => collator.compare(value(a), value(b))
    const roles = (person: Person) => {
      const now = new Set(servingOn(person, today).map(({ role }) => role))
      return (['LEADER', 'WORKER'] as const).filter(role => now.has(role)).map(role => text.role[role])
    }
    const grids = (person: Person) => {
      const now = servingOn(person, today)
      if (now.length === 0) return ''
      const [first] = now
      const one = `${gridNameIn(language, { name: first!.gridName, code: first!.gridCode })} ${first!.gridCode}`
      return now.length > 1 ? `${one} ${text.more(now.length)}` : one
    }
    const gridCell = (person: Person) => grids(person) || <span className={css.vacant}>{text.noGrid}</span>
    const division = ({ divisionCode }: Person) => {
      const found = divisions.get(divisionCode)
      return found ? nameOf(found) : divisionCode
    }
    const name = {
      key: 'name',
      title: text.column.name,
      sorter: by(({ name }) => name),
      render: (_: unknown, person: Person) => (
        <button type="button" className={css.name} onClick={() => desk.open({ type: 'person', id: person.id })}>
          {person.name}
          {narrow && (
            <small>
              {[roles(person).join(comma), grids(person) || text.noGrid].filter(word => word !== '').join(' · ')}
            </small>
          )}
        </button>
      ),
    }
    if (narrow)
      return [
        name,
        { key: 'phone', title: text.column.phone, width: 128, render: (_, { officePhone }) => officePhone ?? '' },
      ]
    const column = (
      key: keyof typeof text.column,
      width: number,
      value: (person: Person) => string,
      render: (person: Person) => React.ReactNode = value,
    ) => ({
      key,
      title: text.column[key],
      width,
      ellipsis: true,
      sorter: by(value),
      render: (_: unknown, person: Person) => render(person),
    })
    return [
      { ...name, width: 112, fixed: 'left' as const },
      column('code', 92, ({ code }) => code ?? ''),
      column('role', 104, person => roles(person).join(comma)),
      column('grids', 220, grids, gridCell),
      column('employment', 116, ({ employment }) => (employment ? text.employment[employment] : '')),
      column('phone', 128, ({ officePhone }) => officePhone ?? ''),
      column('division', 128, division),
    ]
  }, [text, language, nameOf, narrow, today, divisions, desk])

  return (
    <>
      <PeopleBar desk={desk} shown={people.length} />
      {checked.size > 0 && (
        <div className={css.selection} role="status">
          <span>{text.checked(formatCount(checked.size, language))}</span>
          <span>{text.pressGrid}</span>
          <Button size="small" onClick={() => desk.check([])}>
            {text.uncheck}
          </Button>
        </div>
      )}
      <RowTable<Person>
        label={text.people}
        rows={people}
        keyOf={keyOf}
        columns={columns}
        width={narrow ? 340 : 904}
        opened={opened}
        open={id => desk.open({ type: 'person', id })}
        {...(keeper && !narrow
          ? {
              rowSelection: {
                selectedRowKeys: [...checked],
                columnWidth: 44,
                fixed: true,
                preserveSelectedRowKeys: true,
                getTitleCheckboxProps: () => ({ 'aria-label': text.checkAll }),
                getCheckboxProps: person => ({ 'aria-label': text.checkOne(person.name) }),
                onChange: chosen => desk.check(chosen as string[]),
              },
            }
          : {})}
        locale={{
          emptyText: (
            <Empty
              image={Empty.PRESENTED_IMAGE_SIMPLE}
              description={
                <>
                  {isEmpty ? text.empty : text.nothing}
                  <br />
                  {isEmpty ? text.emptyHint : text.nothingHint}
                </>
              }
            >
              {!isEmpty && <Button onClick={() => desk.filter(EVERYBODY)}>{text.showAll}</Button>}
            </Empty>
          ),
        }}
      />
    </>
  )
}

/** Which people are shown. */
function PeopleBar({ desk, shown }: { desk: StaffDesk; shown: number }) {
  const text = useText(staffTexts)
  const clear = useClear()
  const language = useLanguage()
  const filter = useStore(desk, state => state.filter)
  const all = useStore(desk, state => state.people.size)
  const choice = <Key extends 'role' | 'employment' | 'grids'>(
    key: Key,
    words: Readonly<Record<NonNullable<StaffFilter[Key]>, string>>,
    none: string,
  ) => (
    <Select<StaffFilter[Key]>
      className={css.choice ?? ''}
      allowClear={clear}
      aria-label={none}
      placeholder={none}
      value={filter[key]}
      onChange={value => desk.filter({ [key]: value ?? null })}
      options={Object.entries<string>(words).map(([value, label]) => ({ value: value as StaffFilter[Key], label }))}
      popupMatchSelectWidth={false}
    />
  )
  return (
    <search className={css.bar} aria-label={text.search}>
      <Input
        className={css.text ?? ''}
        allowClear={clear}
        aria-label={text.search}
        placeholder={text.searchPlaceholder}
        maxLength={100}
        value={filter.text}
        onChange={({ target }) => desk.filter({ text: target.value })}
      />
      {choice('role', text.role, text.anyRole)}
      {choice('grids', text.gridsHeld, text.anyGrids)}
      {choice('employment', text.employment, text.anyEmployment)}
      <span className={css.count} role="status">
        {text.shown(formatCount(shown, language), formatCount(all, language))}
      </span>
    </search>
  )
}
