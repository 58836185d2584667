import { Button } from 'antd'
import { csvFile, saveFile } from '../../../frame/files/saveFile.ts'
import { csvOf } from '../../../frame/files/writeTable.ts'
import { formatCount } from '../../../ui/words/format.ts'
import { useLanguage } from '../../../ui/words/preferences.ts'
import { useText } from '../../../ui/words/text.ts'
import { type CellCourse, leavingOf } from '../desk/handingOver.ts'
import css from '../desk/Nets.module.css'
import { netsTexts } from '../desk/nets.texts.ts'
import { courseInWords, courseTable, gridOf } from './handOverWords.ts'

/** Where the cells of a net go: as a table, in words, and as a file. */
export function CourseTable({ department, courses }: { department: string; courses: readonly CellCourse[] }) {
  const text = useText(netsTexts)
  const language = useLanguage()
  const count = (number: number) => formatCount(number, language)
  const all = courses.reduce((sum, { households }) => sum + households, 0)
  const save = () =>
    saveFile(`${text.file(department)}.csv`, csvFile(csvOf(courseTable(department, courses, language))))
  return (
    <>
      <p role="status">{text.leaving(count(leavingOf(courses)), count(all))}</p>
      <details className={css.words}>
        <summary>{text.words}</summary>
        <ul>
          {courses.map(course => (
            <li key={course.code}>{courseInWords(department, course, language)}</li>
          ))}
        </ul>
      </details>
      <div className={css.buttons}>
        <Button onClick={save}>{text.csv}</Button>
      </div>
      <table className={`${css.table} ${css.courses}`} aria-label={text.crosswalk}>
        <thead>
          <tr>
            <th scope="col">{text.cell}</th>
            <th scope="col" data-number>
              {text.staffHead}
            </th>
            <th scope="col">{text.goes}</th>
          </tr>
        </thead>
        <tbody>
          {courses.map(({ code, name, staffCount, shares }) => (
            <tr key={code}>
              <th scope="row">{name}</th>
              <td data-number>{staffCount === null ? '–' : count(staffCount)}</td>
              <td className={css.goes}>
                {shares.map((share, i) => (
                  <span key={share.grid ?? ''} data-leaves={i > 0 || undefined}>
                    <span>{gridOf(share, language)}</span>
                    <span>{count(share.households)}</span>
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
