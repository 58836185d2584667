import { parsedText } from '../../graphql/parse/parsed-text.ts'

/** The name of a plan. @throws BAD_USER_INPUT */
export const planName = (name: string): string => parsedText('name', name, { most: 200 })
