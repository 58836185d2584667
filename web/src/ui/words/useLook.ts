import { useEffect } from 'react'
import { type Language, type Theme, useLanguage, useTheme } from './preferences.ts'

/** What draws itself, without React. */
interface Drawing {
  setTheme?(theme: Theme): void
  setLocale?(language: Language): void
}

/** Tells what draws itself the page's theme and language, as they change. */
export function useLook<T extends object>(drawings: T | null): void {
  const theme = useTheme()
  const language = useLanguage()
  useEffect(() => {
    for (const drawing of Object.values<Drawing>(drawings ?? {})) drawing.setTheme?.(theme)
  }, [drawings, theme])
  useEffect(() => {
    for (const drawing of Object.values<Drawing>(drawings ?? {})) drawing.setLocale?.(language)
  }, [drawings, language])
}
