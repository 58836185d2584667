import { registerEnumType } from 'type-graphql'

/** What somebody can do with a plan as it stands. */
export enum PlanAction {
  EDIT = 'EDIT',
  SUBMIT = 'SUBMIT',
  REVIEW = 'REVIEW',
  PUBLISH = 'PUBLISH',
  WITHDRAW = 'WITHDRAW',
  COMMENT = 'COMMENT',
  OPEN = 'OPEN',
  RECALL = 'RECALL',
  RENAME = 'RENAME',
  COPY = 'COPY',
}

registerEnumType(PlanAction, {
  name: 'PlanAction',
  description: 'What somebody can do with a plan as it stands.',
  valuesConfig: {
    EDIT: { description: 'Draw, undo and redo.' },
    SUBMIT: { description: 'Send it for review.' },
    REVIEW: { description: 'Approve or return it.' },
    PUBLISH: { description: 'Publish it from a date.' },
    WITHDRAW: { description: 'Give it up, or take it back before its effective date.' },
    COMMENT: { description: 'Comment on it.' },
    OPEN: { description: 'Show it to everybody, or no longer.' },
    RECALL: { description: 'Take it back from review, to draw on.' },
    RENAME: { description: 'Give it another name.' },
    COPY: { description: 'Begin a draft of one’s own that is as this plan is.' },
  },
})
