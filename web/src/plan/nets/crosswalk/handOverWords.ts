import { gridNameIn } from '@geyi/shared/codes'
import type { TableCells } from '../../../frame/files/writeTable.ts'
import { formatCount } from '../../../ui/words/format.ts'
import type { Language } from '../../../ui/words/preferences.ts'
import type { CellCourse, Share } from '../desk/handingOver.ts'
import { netsTexts } from '../desk/nets.texts.ts'

/** What the grid of a share is called. */
export const gridOf = ({ grid, gridName }: Share, language: Language): string =>
  grid === undefined ? netsTexts[language].noGrid : gridNameIn(language, { name: gridName })

/** Where a cell goes, in a sentence: “综治 3号网格 的 120 户并入 第2网格，45 户并入 第3网格。” */
export function courseInWords(department: string, course: CellCourse, language: Language): string {
  const text = netsTexts[language]
  const count = (number: number) => formatCount(number, language)
  const cell = text.cellOf(department, course.name, course.staffCount === null ? null : count(course.staffCount))
  const lived = course.shares.filter(({ households }) => households > 0)
  if (lived.length === 0) return text.nobodyIn(cell)
  const [most] = lived
  if (lived.length === 1) return text.allGo(cell, count(most!.households), gridOf(most!, language))
  return text.partsGo(
    cell,
    lived.map(share => [count(share.households), gridOf(share, language)] as const),
  )
}

/** Where the cells of a net go, as a table to be kept: a row for each share. */
export function courseTable(department: string, courses: readonly CellCourse[], language: Language): TableCells {
  const text = netsTexts[language]
  return [
    [...text.columns],
    ...courses.flatMap(({ code, name, staffCount, households: all, shares }) =>
      shares.map((share, i) => [
        department,
        code,
        name,
        staffCount,
        gridOf(share, language),
        share.households,
        share.population,
        share.buildings,
        all === 0 ? null : Math.round((1_000 * share.households) / all) / 10,
        i === 0 ? text.stays : text.handedOver,
      ]),
    ),
  ]
}
