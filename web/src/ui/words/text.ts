import { useCallback } from 'react'
import { type Language, useLanguage } from './preferences.ts'

/** The texts of one folder: the same keys in both languages, a text with values in it being a function. */
export type Texts<T> = Record<Language, T>

/** The texts in the language in which the page is shown. */
export const useText = <T>(texts: Texts<T>): T => texts[useLanguage()]

/** What has a name in Chinese, and perhaps one in English. */
export interface Named {
  readonly name: string
  readonly nameEn?: string | null | undefined
}

/** A name in a language; the Chinese one, which is always there, stands in for a missing English one. */
export const nameIn = (language: Language, { name, nameEn }: Named): string =>
  language === 'en' && nameEn ? nameEn : name

/** Names in the page's language. */
export function useName(): (named: Named) => string {
  const language = useLanguage()
  return useCallback(named => nameIn(language, named), [language])
}
