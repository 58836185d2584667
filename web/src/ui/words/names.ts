import type { Language } from './preferences.ts'

/** What has a name in Chinese, and perhaps one in English. */
export interface Named {
  readonly name: string
  readonly nameEn?: string | null | undefined
}

/** A name in a language; the Chinese one, which is always there, stands in for a missing English one. */
export const nameIn = (language: Language, { name, nameEn }: Named): string =>
  language === 'en' && nameEn ? nameEn : name
