import { registerEnumType } from 'type-graphql'

/** Where a plan stands on its way from draft to effect. */
export enum PlanState {
  DRAFT = 'DRAFT',
  SUBMITTED = 'SUBMITTED',
  RETURNED = 'RETURNED',
  APPROVED = 'APPROVED',
  PUBLISHED = 'PUBLISHED',
  WITHDRAWN = 'WITHDRAWN',
}

registerEnumType(PlanState, {
  name: 'PlanState',
  description: 'Where a plan stands on its way from draft to effect.',
  valuesConfig: {
    DRAFT: { description: 'Being drawn.' },
    SUBMITTED: { description: 'Waiting for a reviewer; nobody draws.' },
    RETURNED: { description: 'Sent back with a comment; being drawn again.' },
    APPROVED: { description: 'Found good; waiting to be published.' },
    PUBLISHED: { description: 'Takes effect, or took effect, on its effective date.' },
    WITHDRAWN: { description: 'Given up; nothing of it holds.' },
  },
})

/** Whether the plan may be drawn in. */
export const isOpen = (state: PlanState): boolean => state === PlanState.DRAFT || state === PlanState.RETURNED
