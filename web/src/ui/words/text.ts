import { useCallback } from 'react'
import { type Named, nameIn } from './names.ts'
import { type Language, useLanguage } from './preferences.ts'

/** The texts of one folder: the same keys in both languages, a text with values in it being a function. */
export type Texts<T> = Record<Language, T>

/** The texts in the language in which the page is shown. */
export const useText = <T>(texts: Texts<T>): T => texts[useLanguage()]

/** Names in the page's language. */
export function useName(): (named: Named) => string {
  const language = useLanguage()
  return useCallback(named => nameIn(language, named), [language])
}
