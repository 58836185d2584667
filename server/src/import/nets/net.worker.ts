import { answer } from '../../jobs/thread/answer.ts'
import { netOfRows } from './net-of-rows.ts'

answer(netOfRows)
