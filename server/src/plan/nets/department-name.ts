import { parsedText } from '../../graphql/parse/parsed-text.ts'

/** The name of a department. @throws BAD_USER_INPUT */
export const departmentName = (department: string): string => parsedText('department', department, { most: 60 })
