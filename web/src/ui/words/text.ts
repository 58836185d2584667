import { useCallback } from 'react'
import { type Language, useLanguage } from './preferences.ts'

/** The texts of one folder: the same keys in both languages, a text with values in it being a function. */
export type Texts<T> = Record<Language, T>

/** The texts in the language in which the page is shown. */
export const useText = <T>(texts: Texts<T>): T => texts[useLanguage()]

/** A name in the page's language; the Chinese one, which is always there, stands in for a missing English one. */
export function useName(): (named: { name: string; nameEn?: string | null | undefined }) => string {
  const language = useLanguage()
  return useCallback(({ name, nameEn }) => (language === 'en' && nameEn ? nameEn : name), [language])
}
