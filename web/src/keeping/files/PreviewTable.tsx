import { Segmented, Table } from 'antd'
import { useMemo, useState } from 'react'
import type { ImportOutcome, StationField } from '../../api/index.ts'
import { importWords, problemInWords } from '../../frame/files/importWords.ts'
import { useStore } from '../../state/useStore.ts'
import { wrongInWords } from '../../stations/valueReasons.ts'
import { useRoom } from '../../ui/table/useRoom.ts'
import { formatCount } from '../../ui/words/format.ts'
import { useLanguage } from '../../ui/words/preferences.ts'
import { useText } from '../../ui/words/text.ts'
import { useNarrow } from '../../ui/words/useMedia.ts'
import { keepingTexts } from '../desk/keeping.texts.ts'
import type { KeepingDesk } from '../desk/keepingDesk.ts'
import { ChangeList } from '../station/ChangeList.tsx'
import css from './Files.module.css'
import { filesTexts } from './files.texts.ts'
import type { ImportAnswer } from './importFile.ts'

interface PreviewTableProps {
  readonly desk: KeepingDesk
  readonly answer: ImportAnswer
}

const OUTCOMES: readonly ImportOutcome[] = ['WRONG', 'NEW', 'CHANGED', 'UNCHANGED']

/** Fields of a new station that say enough in a row; its name and code stand beside them. */
const TOLD: readonly StationField[] = ['KIND', 'DIVISION', 'OPENING_HOURS', 'OPENS_ON', 'CLOSES_ON']

/** Row by row what would become of a file. */
export function PreviewTable({ desk, answer }: PreviewTableProps) {
  const text = useText(filesTexts)
  const words = useText(importWords)
  const { nobodyKnown } = useText(keepingTexts)
  const language = useLanguage()
  const narrow = useNarrow()
  const divisions = useStore(desk, state => state.divisions)
  const [room, height] = useRoom()
  const listed = useMemo(() => Map.groupBy(answer.preview, row => row.outcome), [answer])
  const [outcome, setOutcome] = useState<ImportOutcome | null>(answer.refused > 0 ? 'WRONG' : null)
  const problems = useMemo(() => Map.groupBy(answer.problems, ({ row }) => row), [answer])
  const notices = useMemo(() => Map.groupBy(answer.notices, ({ row }) => row), [answer])
  const rows = useMemo(
    () => answer.preview.filter(row => outcome === null || row.outcome === outcome),
    [answer, outcome],
  )
  type Row = (typeof rows)[number]
  const tagOf = ({ outcome }: Row) => (
    <span className={css.outcome} data-outcome={outcome}>
      {text.outcome[outcome]}
    </span>
  )
  return (
    <>
      <Segmented<ImportOutcome | 'ALL'>
        className={css.outcomes ?? ''}
        value={outcome ?? 'ALL'}
        onChange={chosen => setOutcome(chosen === 'ALL' ? null : chosen)}
        options={[
          { value: 'ALL' as const, label: `${text.all} ${formatCount(answer.preview.length, language)}` },
          ...OUTCOMES.map(value => ({
            value,
            label: `${text.outcome[value]} ${formatCount(listed.get(value)?.length ?? 0, language)}`,
          })),
        ]}
      />
      <div ref={room} className={css.room}>
        <Table<Row>
          size="small"
          aria-label={text.title}
          rowKey="row"
          dataSource={rows}
          pagination={false}
          virtual
          scroll={{ y: Math.max(height - 40, 120), x: narrow ? 340 : 640 }}
          columns={[
            { title: text.row, dataIndex: 'row', width: narrow ? 44 : 60, align: 'right' },
            ...(narrow ? [] : [{ title: text.result, width: 84, render: (_: unknown, row: Row) => tagOf(row) }]),
            {
              title: text.station,
              width: narrow ? 112 : 200,
              render: (_, row) => (
                <>
                  {narrow && tagOf(row)}
                  <div>{row.name ?? nobodyKnown}</div>
                  {row.code && <small className={css.code}>{row.code}</small>}
                </>
              ),
            },
            {
              title: text.changes,
              render: (_, { row, changes, outcome }) => (
                <>
                  {problems.get(row)?.map(problem => (
                    <p key={`${problem.code} ${problem.field} ${problem.reason}`} className={css.problem}>
                      {problemInWords(problem, language)}
                      <small>{wrongInWords(problem, language)}</small>
                    </p>
                  ))}
                  {[...new Set(notices.get(row)?.map(({ code }) => code))].map(code => (
                    <p key={code} className={css.notice}>
                      {words.notice[code]}
                    </p>
                  ))}
                  <ChangeList
                    changes={outcome === 'NEW' ? changes.filter(({ field }) => TOLD.includes(field)) : changes}
                    divisions={divisions}
                  />
                  {outcome === 'NEW' && <small>{text.showsAll(changes.length)}</small>}
                </>
              ),
            },
          ]}
        />
      </div>
      {answer.rows > answer.preview.length && (
        <p className={css.note}>{text.previewed(formatCount(answer.preview.length, language))}</p>
      )}
    </>
  )
}
