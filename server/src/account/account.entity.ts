import { Cascade, Collection, OptionalProps } from '@mikro-orm/core'
import { Entity, ManyToOne, OneToMany, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { v7 as uuid } from 'uuid'
import type { RoleName } from '../viewer/role.ts'

/** Somebody who may sign in. */
@Entity()
export class Account {
  declare [OptionalProps]?: 'version' | 'disabled' | 'demo'

  @PrimaryKey({ type: 'uuid' })
  id: string = uuid()

  @Property({ type: 'text' })
  username!: string

  @Property({ type: 'text' })
  displayName!: string

  /** Counts changes. */
  @Property({ type: 'integer' })
  version = 1

  /** Null until somebody has opened it by its link, and for who signs in through a provider of identities. */
  @Property({ type: 'text', nullable: true, hidden: true })
  passwordHash!: string | null

  /** Who it is for the provider of identities through which it signs in: that one's address, a blank, its own name for them. */
  @Property({ type: 'text', nullable: true })
  providerSubject: string | null = null

  @Property({ type: 'boolean' })
  disabled = false

  /** Comes with the sample, its password is public: signs in from this machine only. */
  @Property({ type: 'boolean' })
  demo = false

  @OneToMany(
    () => AccountRight,
    right => right.account,
    { cascade: [Cascade.ALL], orphanRemoval: true },
  )
  rights = new Collection<AccountRight>(this)
}

/** A role of an account in one subtree of divisions, named by its code. */
@Entity()
export class AccountRight {
  @ManyToOne(() => Account, { primary: true })
  account!: Account

  @PrimaryKey({ type: 'text' })
  role!: RoleName

  @PrimaryKey({ type: 'text' })
  divisionCode!: string
}
