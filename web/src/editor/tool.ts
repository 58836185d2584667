/** What the hand does on the map. */
export const TOOLS = ['select', 'vertex', 'reshape', 'split', 'transfer', 'create'] as const
export type Tool = (typeof TOOLS)[number]

/** One key a tool. */
export const TOOL_KEYS: Readonly<Record<Tool, string>> = {
  select: 'v',
  vertex: 'e',
  reshape: 'r',
  split: 's',
  transfer: 't',
  create: 'n',
}

/** The tool of a key. */
export const toolOfKey = (key: string): Tool | undefined => TOOLS.find(tool => TOOL_KEYS[tool] === key.toLowerCase())
