import { Cascade, Collection } from '@mikro-orm/core'
import { Entity, ManyToOne, OneToMany, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { v7 as uuid } from 'uuid'
import type { RoleName } from '../viewer/role.ts'

/** Somebody who may sign in. */
@Entity()
export class Account {
  @PrimaryKey({ type: 'uuid' })
  id: string = uuid()

  @Property({ type: 'text' })
  username!: string

  @Property({ type: 'text' })
  displayName!: string

  @Property({ type: 'text', hidden: true })
  passwordHash!: string

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
