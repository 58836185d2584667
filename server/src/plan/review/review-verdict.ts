import { registerEnumType } from 'type-graphql'

/** What a reviewer decides. */
export enum ReviewVerdict {
  APPROVE = 'APPROVE',
  RETURN = 'RETURN',
}

registerEnumType(ReviewVerdict, {
  name: 'ReviewVerdict',
  description: 'What a reviewer decides about a submitted plan.',
  valuesConfig: {
    APPROVE: { description: 'It may be published.' },
    RETURN: { description: 'It goes back to be drawn again.' },
  },
})
