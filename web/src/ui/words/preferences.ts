import { useSyncExternalStore } from 'react'

export type Language = 'zh' | 'en'
export type Theme = 'light' | 'dark'

/** What a visitor chose. `theme: null` follows the system. */
export interface Preferences {
  language: Language
  theme: Theme | null
  largeType: boolean
}

const KEY = 'geyi.preferences'
const darkSystem = matchMedia('(prefers-color-scheme: dark)')
const listeners = new Set<() => void>()

let preferences: Preferences = { ...initialPreferences(), ...stored() }

/** Changes some preferences, keeps them for the next visit and applies them to the page. */
export function setPreferences(changes: Partial<Preferences>): void {
  preferences = { ...preferences, ...changes }
  try {
    localStorage.setItem(KEY, JSON.stringify(preferences))
  } catch {
    // Storage may be full or forbidden; the choice then holds for this visit.
  }
  applyPreferences()
}

/** Writes the preferences onto the root element, where the style sheets read them. */
export function applyPreferences(): void {
  const root = document.documentElement
  root.lang = preferences.language === 'zh' ? 'zh-CN' : 'en'
  root.dataset.theme = themeNow()
  root.dataset.type = preferences.largeType ? 'large' : 'normal'
  for (const listener of listeners) listener()
}

/** What the visitor chose. */
export const usePreferences = (): Preferences => useSyncExternalStore(subscribe, () => preferences)

/** The language in which the page is shown. */
export const useLanguage = (): Language => useSyncExternalStore(subscribe, () => preferences.language)

/** The theme in which the page is shown. */
export const useTheme = (): Theme => useSyncExternalStore(subscribe, themeNow)

/** The theme in which the page is shown, for what is drawn outside React. */
export function themeNow(): Theme {
  return preferences.theme ?? (darkSystem.matches ? 'dark' : 'light')
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function initialPreferences(): Preferences {
  const first = navigator.languages.find(tag => /^(zh|en)\b/i.test(tag))
  return { language: first?.toLowerCase().startsWith('en') ? 'en' : 'zh', theme: null, largeType: false }
}

function stored(): Partial<Preferences> {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Preferences>
  } catch {
    return {}
  }
}

darkSystem.addEventListener('change', applyPreferences)
applyPreferences()
