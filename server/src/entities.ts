import { Account, AccountRight } from './account/account.entity.ts'
import { Session } from './account/session.entity.ts'
import { ServiceItem } from './station/service-item.entity.ts'
import { ServiceStation } from './station/station.entity.ts'

/** Every entity of the database that is written through the entity manager. */
export const entities = [Account, AccountRight, Session, ServiceItem, ServiceStation]
