import { Account, AccountRight } from '../account/account.entity.ts'
import { Session } from '../account/session.entity.ts'
import { type Engine, type EngineOptions, openWith } from '../database/engine/engine.ts'
import { PlanEdit } from '../plan/log/plan-edit.entity.ts'
import { Plan } from '../plan/plan.entity.ts'
import { PlanComment } from '../plan/review/plan-comment.entity.ts'
import { PlanStep } from '../plan/review/plan-step.entity.ts'
import { ServiceItem } from '../station/catalogue/service-item.entity.ts'
import { ServiceStation } from '../station/own/station.entity.ts'

/** Every entity that is written through the entity manager. */
const entities = [Account, AccountRight, Session, Plan, PlanComment, PlanEdit, PlanStep, ServiceItem, ServiceStation]

/** Opens the database that the options name. Schema and contents are as they were left. */
export const openEngine = (options: EngineOptions): Promise<Engine> => openWith(entities, options)
