import type { ValueReason } from '../../api/index.ts'
import { importWords } from '../../frame/files/importWords.ts'
import { isValueReason, reasonInWords } from '../../stations/valueReasons.ts'
import { useLanguage } from '../../ui/words/preferences.ts'
import { useText } from '../../ui/words/text.ts'
import { importingTexts } from './importing.texts.ts'
import type { Trouble } from './importState.ts'

/** What happened and what to do about it, in words for people. */
export function useTrouble(): (trouble: Trouble) => string {
  const text = useText(importingTexts)
  const language = useLanguage()
  return ({ code, reason, message }) => {
    const own = (reason && text.trouble[reason]) || text.trouble[code]
    if (own) return own
    if (reason && isValueReason(reason)) return reasonInWords(reason as ValueReason, language)
    const problem = (importWords[language].problem as Readonly<Record<string, string>>)[reason ?? '']
    return problem ?? `${text.trouble.ELSE}${message}`
  }
}
