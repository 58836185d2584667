import type { Language } from '../../ui/words/preferences.ts'
import { filesTexts } from './files.texts.ts'
import type { ImportAnswer } from './importFile.ts'

export type Problem = ImportAnswer['problems'][number]

/** What is wrong with a row, with the row that has the same and what may be the cause. */
export function problemInWords({ code, otherRow, hint }: Problem, language: Language): string {
  const text = filesTexts[language]
  const what = typeof otherRow === 'number' ? text.repeats(otherRow) : (text.problem[code] ?? text.problemElse)
  return hint ? `${what}${text.and}${text.hint[hint]}` : what
}
