import type { Question } from './every-field.ts'

/** What is asked below a field. */
interface Selection extends Map<string, Selection> {}

/** Several questions as one document. */
export interface Asking {
  readonly document: string
  readonly asks: ReadonlySet<string>
}

/** How questions are put together. */
export interface Together {
  /** Whether a document is let in. */
  readonly admits: (document: string) => boolean
  /** Names what can be refused as one: only questions with the same name go together. */
  readonly fate: (question: Question) => string
}

/** As few documents as ask all of the questions, each within the limits. */
export function asDocuments(questions: readonly Question[], { admits, fate }: Together): Asking[] {
  const documents: Asking[] = []
  for (const those of Map.groupBy(questions, fate).values()) {
    let held: Question[] = []
    for (const question of those) {
      const more = [...held, question]
      if (held.length === 0 || admits(documentOf(more))) {
        held = more
        continue
      }
      documents.push(askingOf(held))
      held = [question]
    }
    documents.push(askingOf(held))
  }
  return documents
}

const askingOf = (questions: readonly Question[]): Asking => ({
  document: documentOf(questions),
  asks: new Set(questions.flatMap(({ asks }) => asks)),
})

function documentOf(questions: readonly Question[]): string {
  const all: Selection = new Map()
  for (const { way, values } of questions) {
    let at = all
    for (const head of way) {
      const next: Selection = at.get(head) ?? new Map()
      at.set(head, next)
      at = next
    }
    for (const value of values) at.set(value, new Map())
  }
  return textOf(all)
}

const textOf = (selection: Selection): string =>
  `{ ${[...selection].map(([head, inner]) => (inner.size > 0 ? `${head} ${textOf(inner)}` : head)).join(' ')} }`
