import { Input, Select } from 'antd'
import type { ImportField } from '../../api/index.ts'
import { useStore } from '../../state/useStore.ts'
import { useText } from '../../ui/words/text.ts'
import type { ImportDesk } from '../desk/importDesk.ts'
import { importingTexts } from '../desk/importing.texts.ts'
import type { Preview } from '../desk/importServer.ts'
import type { Choice } from '../desk/importState.ts'
import css from './Importing.module.css'

const NONE = '\u0000none'
const SAME = '\u0000same'

/** Fields that places of a Shapefile or GeoJSON don’t come from. */
const PLACES: ReadonlySet<ImportField> = new Set(['LONGITUDE', 'LATITUDE', 'WKT'])
/** Fields that may say the same of all rows. */
const ALIKE: ReadonlySet<ImportField> = new Set(['KIND', 'COMMUNITY', 'SUBDISTRICT', 'DIVISION', 'PARENT'])

/** Which column each field is read from, with what the column says first. */
export function ColumnTable({ desk, preview }: { desk: ImportDesk; preview: Preview }) {
  const text = useText(importingTexts)
  const choices = useStore(desk, state => state.wish.choices)
  const isTable = preview.format === 'CSV' || preview.format === 'WORKBOOK'
  const fields = preview.fields.filter(field => isTable || !PLACES.has(field))
  const read = new Set(Object.values(choices).flatMap(choice => (choice && 'column' in choice ? [choice.column] : [])))
  const unread = preview.columns.map(({ name }) => name).filter(name => !read.has(name))
  return (
    <section aria-label={text.columns}>
      <h3>{text.columns}</h3>
      <p className={css.note}>{text.columnsHint}</p>
      <table className={css.columns}>
        <thead>
          <tr>
            <td />
            <th scope="col">{text.column}</th>
            <th scope="col">{text.first}</th>
          </tr>
        </thead>
        <tbody>
          {fields.map(field => (
            <FieldRow
              key={field}
              field={field}
              choice={choices[field] ?? null}
              preview={preview}
              choose={choice => desk.choose(field, choice)}
            />
          ))}
        </tbody>
      </table>
      {unread.length > 0 && <p className={css.note}>{text.unread(unread.slice(0, 30).join(', '))}</p>}
    </section>
  )
}

interface FieldRowProps {
  readonly field: ImportField
  readonly choice: Choice
  readonly preview: Preview
  readonly choose: (choice: Choice) => void
}

function FieldRow({ field, choice, preview, choose }: FieldRowProps) {
  const text = useText(importingTexts)
  const isSame = choice !== null && 'value' in choice
  const column = choice && 'column' in choice ? preview.columns.find(({ name }) => name === choice.column) : undefined
  const name = text.field[field]
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <div className={css.chosen}>
          <Select
            aria-label={name}
            showSearch={{ optionFilterProp: 'label' }}
            value={isSame ? SAME : (column?.name ?? NONE)}
            onChange={value => choose(value === NONE ? null : value === SAME ? { value: '' } : { column: value })}
            options={[
              { value: NONE, label: text.none },
              ...(ALIKE.has(field) ? [{ value: SAME, label: text.same }] : []),
              ...preview.columns.map(({ name }) => ({ value: name, label: name })),
            ]}
          />
          {isSame && (
            <Input
              aria-label={text.sameValue(name)}
              value={choice.value}
              onChange={({ target }) => choose({ value: target.value })}
            />
          )}
          {column?.guess === field && <span className={css.guess}>{text.guessed}</span>}
        </div>
      </td>
      <td className={css.values}>{column?.values.slice(0, 3).join(' / ')}</td>
    </tr>
  )
}
