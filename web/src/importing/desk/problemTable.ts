import { problemInWords } from '../../frame/files/importWords.ts'
import type { TableCells } from '../../frame/files/writeTable.ts'
import { fieldInWords, reasonInWords } from '../../stations/valueReasons.ts'
import type { Language } from '../../ui/words/preferences.ts'
import { importingTexts } from './importing.texts.ts'
import type { Outcome } from './importState.ts'

type Problems = NonNullable<Outcome['features']>['problems']

/** What is wrong with a file as a table, for whoever mends it: a row for each problem, in the order of the file. */
export function problemTable(problems: Problems, language: Language): TableCells {
  return [
    [...importingTexts[language].saveColumns],
    ...problems.map(problem => {
      const { row, field, reason, value, longitude, latitude } = problem
      const why = reason ? reasonInWords(reason, language) : ''
      return [
        row,
        field ? fieldInWords(field, language) : null,
        value ?? null,
        [problemInWords(problem, language), why].filter(Boolean).join(language === 'zh' ? '；' : '; '),
        longitude ?? null,
        latitude ?? null,
      ]
    }),
  ]
}
