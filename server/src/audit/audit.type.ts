import { Field, ID, Int, ObjectType } from 'type-graphql'
import type { ActKind, Way } from '../act/act.ts'
import { connectionOf } from '../graphql/paging/connection.ts'
import { Moment } from '../graphql/scalars.ts'
import { wordsOf } from '../graphql/words.ts'

export const AuditKind = wordsOf<ActKind>('AuditKind', 'What somebody did.', {
  CHANGE: 'Changed something: a plan, a station, a setting.',
  SIGN_IN: 'Signed in.',
  SIGN_IN_FAILED: 'Tried to sign in, or to give a password, and was refused.',
  SIGN_OUT: 'Signed out.',
  ACCOUNT: 'Changed an account, its rights, its password or its sessions.',
  KEY: 'Made or revoked a key of the API.',
  IMPORT: 'Imported something, or took that back.',
  EXPORT: 'Exported something.',
  BACKUP: 'Made a backup, or restored one.',
  PHONES: 'Read phones of grid staff in full.',
})

export const AuditWay = wordsOf<Way>('AuditWay', 'By which way somebody did something.', {
  PAGE: 'Over the API with a session, as our pages do.',
  KEY: 'Over the API with a key.',
  PROVIDER: 'Through the provider of identities.',
  COMMAND: 'By a command on the server.',
  SERVER: 'The server itself, when a day had come.',
})

@ObjectType({ description: 'Something that was done to. It may be gone by now.', simpleResolvers: true })
export class AuditThing {
  @Field(() => ID, { description: 'Its global id.' })
  nodeId!: string

  @Field(() => String, {
    nullable: true,
    description: 'Its code, of the day on which it was done where it is published.',
  })
  code!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Its name, likewise. Null of what has none any more.',
  })
  name!: string | null
}

@ObjectType({ description: 'The account that did something, by the names that it has now.', simpleResolvers: true })
export class AuditAccount {
  @Field(() => ID, { description: 'Its global id. It stays when the account is gone.' })
  accountId!: string

  @Field(() => String, { nullable: true, description: 'Name to sign in with. Null when the account is gone.' })
  username!: string | null

  @Field(() => String, { nullable: true, description: 'Name to be shown.' })
  displayName!: string | null
}

@ObjectType({
  description: 'Something that was done: who, what, when, from where. It is never changed.',
  simpleResolvers: true,
})
export class AuditEntry {
  @Field(() => String, { description: 'Its number.' })
  number!: string

  @Field(() => Moment, { description: 'When.' })
  at!: string

  @Field(() => AuditKind, { description: 'What, roughly.' })
  kind!: ActKind

  @Field(() => String, { description: 'What exactly: the name of the mutation, or of the command.' })
  operation!: string

  @Field(() => [String], {
    description: 'Which fields it was given, and the words that it was given of fixed ones. Nothing that was typed.',
  })
  details!: readonly string[]

  @Field(() => Int, { nullable: true, description: 'How many: rows, phones. Null where nothing is counted.' })
  count!: number | null

  @Field(() => AuditAccount, {
    nullable: true,
    description: 'Who. Null for a stranger, a command and the server.',
  })
  account!: AuditAccount | null

  @Field(() => AuditWay, { description: 'By which way.' })
  way!: Way

  @Field(() => String, { nullable: true, description: 'The key by which it was done. Null where it was none.' })
  keyId!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'From where: the address of the client; of a command its user and machine.',
  })
  address!: string | null

  @Field(() => [String], {
    description: 'Codes of the divisions in which it was, as far as they lie in yours. The empty one is everything.',
  })
  places!: readonly string[]

  @Field(() => [AuditThing], { description: 'The first of what it was done to.' })
  things!: readonly AuditThing[]

  @Field(() => Int, { description: 'To how many things it was done.' })
  thingCount!: number
}

export const AuditConnection = connectionOf('AuditEntry', () => AuditEntry)
export type AuditConnection = InstanceType<typeof AuditConnection>
