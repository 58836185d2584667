import { wordsOf } from '../../graphql/words.ts'

/** Through what a station was changed. */
export type ChangedThrough = 'EDIT' | 'BULK_EDIT' | 'IMPORT' | 'PUBLICATION' | 'SAMPLE' | 'BEFORE_HISTORY'

export const ChangedThrough = wordsOf<ChangedThrough>('ChangedThrough', 'Through what a station was changed.', {
  EDIT: 'By hand, one station.',
  BULK_EDIT: 'By hand, many stations at once.',
  IMPORT: 'By a file.',
  PUBLICATION: 'By a published plan that gave its place to another community.',
  SAMPLE: 'It came with the sample.',
  BEFORE_HISTORY: 'It was there before its states were kept.',
})
