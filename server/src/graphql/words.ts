import { registerEnumType } from 'type-graphql'

/** An enum whose values are fixed words of the domain, each with what it means. */
export function wordsOf<Word extends string>(
  name: string,
  description: string,
  meanings: Readonly<Record<Word, string>>,
): Readonly<Record<Word, Word>> {
  const words = Object.keys(meanings) as Word[]
  const values = Object.fromEntries(words.map(word => [word, word])) as Record<Word, Word>
  const valuesConfig = Object.fromEntries(words.map(word => [word, { description: meanings[word] }]))
  registerEnumType(values, { name, description, valuesConfig: valuesConfig as never })
  return values
}
