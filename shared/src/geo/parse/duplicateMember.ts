/** The name of the first member that an object in a JSON text has twice, or nothing. The text must be JSON. */
export const findDuplicateMember = (text: string): string | undefined => {
  // One set of names for each open object, nothing for an open array.
  const open: (Set<string> | undefined)[] = []
  let nameNext = false
  for (let i = 0; i < text.length; i++) {
    const character = text[i]
    if (character === '"') {
      const start = i++
      while (text[i] !== '"') i += text[i] === '\\' ? 2 : 1
      const names = open.at(-1)
      if (names && nameNext) {
        const name: string = JSON.parse(text.slice(start, i + 1))
        if (names.has(name)) return name
        names.add(name)
        nameNext = false
      }
    } else if (character === '{') {
      open.push(new Set())
      nameNext = true
    } else if (character === '[') {
      open.push(undefined)
      nameNext = false
    } else if (character === '}' || character === ']') {
      open.pop()
      nameNext = false
    } else if (character === ',') nameNext = open.at(-1) !== undefined
  }
  return undefined
}
