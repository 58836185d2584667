import { Field, Float, ID, InputType, ObjectType } from 'type-graphql'
import { MutationInput } from '../graphql/mutation-input.ts'
import { Node } from '../graphql/node.ts'
import { JsonObject } from '../graphql/scalars.ts'
import { wordsOf } from '../graphql/words.ts'

export type JobState = 'QUEUED' | 'RUNNING' | 'DONE' | 'FAILED' | 'CANCELLED'
export const JobState = wordsOf<JobState>('JobState', 'How far a job is.', {
  QUEUED: 'It waits for its turn, or for a process to take it up after its own has ended.',
  RUNNING: 'It is being computed.',
  DONE: 'It has a result.',
  FAILED: 'It has none, and says why.',
  CANCELLED: 'Somebody has stopped it.',
})

export type JobKind = 'EXPORT' | 'IMPORT' | 'SITING' | 'ZONING'
export const JobKind = wordsOf<JobKind>('JobKind', 'What a job does.', {
  EXPORT: 'A file that is made to be fetched.',
  IMPORT: 'A file that is brought in, or tried.',
  SITING: 'Where new stations should stand.',
  ZONING: 'How ground should be divided into grids.',
})

/** A job as it leaves over GraphQL: a plain row of the database. */
@ObjectType('Job', { implements: Node, description: 'A long computation.', simpleResolvers: true })
export class JobNode extends Node {
  @Field(() => JobKind, { description: 'What it computes.' })
  kind!: JobKind

  @Field(() => String, { description: 'Code of the division that it is about.' })
  divisionCode!: string

  @Field(() => JobState, { description: 'How far it is.' })
  state!: JobState

  @Field(() => Float, { description: 'How much of it is done, 0 to 1.' })
  progress!: number

  @Field(() => String, { description: 'What it is doing, in English; empty while it waits.' })
  message!: string

  @Field(() => String, { nullable: true, description: 'Why it failed, in English.' })
  error!: string | null

  @Field(() => JsonObject, {
    nullable: true,
    description:
      'What was asked for: the input of the mutation that started it, without its key. Null for one of before this was kept.',
  })
  request!: unknown

  /** What is found so far, by its kind. */
  preview!: unknown

  /** What came of it, by its kind. */
  result!: unknown

  /** Whose it is, and by which of their keys it was started. */
  accountId!: string
  keyId!: string | null
}

@InputType({ description: 'The job to stop.' })
export class CancelJobInput extends MutationInput {
  @Field(() => ID, { description: 'The job.' })
  jobId!: string
}

@ObjectType({ description: 'The job that was to be stopped.', simpleResolvers: true })
export class CancelJobPayload {
  @Field(() => JobNode, { description: 'As it is now. It stops within a second, unless it has ended already.' })
  job!: JobNode
}
