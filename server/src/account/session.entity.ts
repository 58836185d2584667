import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Account } from './account.entity.ts'

/** A signed-in browser. Only the hash of its token is kept, so a copy of the database opens no session. */
@Entity()
export class Session {
  @PrimaryKey({ type: 'text' })
  tokenHash!: string

  @ManyToOne(() => Account)
  account!: Account

  @Property({ type: 'timestamptz' })
  expiresAt!: Date
}
