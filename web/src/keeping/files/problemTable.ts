import { problemInWords } from '../../frame/files/importWords.ts'
import type { TableCells } from '../../frame/files/writeTable.ts'
import { fieldInWords, reasonInWords } from '../../stations/valueReasons.ts'
import type { Language } from '../../ui/words/preferences.ts'
import { filesTexts } from './files.texts.ts'
import type { ImportAnswer } from './importFile.ts'

/** What is wrong with a file as a table, for whoever mends it: a row for each problem, in the order of the file. */
export function problemTable(
  { problems, preview }: Pick<ImportAnswer, 'problems' | 'preview'>,
  language: Language,
): TableCells {
  const text = filesTexts[language]
  const said = new Map(preview.map(row => [row.row, row]))
  return [
    [...text.problemColumns],
    ...problems.map(problem => {
      const { row, field, reason, value } = problem
      const why = reason ? reasonInWords(reason, language) : ''
      return [
        row,
        said.get(row)?.code ?? null,
        said.get(row)?.name ?? null,
        field ? fieldInWords(field, language) : null,
        value ?? null,
        [problemInWords(problem, language), why].filter(Boolean).join(text.and),
      ]
    }),
  ]
}
