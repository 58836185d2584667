/** What the operating system says of files, in words. */
const words: Record<string, string> = {
  EACCES: 'you may not',
  EDQUOT: 'the disk is full',
  EISDIR: 'it is a folder, not a file',
  ELOOP: 'its symbolic links lead in a circle',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'the name is too long',
  ENOENT: 'no such file',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a file stands where a folder is named',
  EPERM: 'you may not',
  EROFS: 'the disk takes no changes',
}

/** Why the operating system did not do something with a file, in words; undefined for other errors. */
export function fileTroubleWords(error: unknown): string | undefined {
  const { code, syscall, message } = (error ?? {}) as NodeJS.ErrnoException
  return syscall === undefined ? undefined : (words[code ?? ''] ?? message)
}

/** The same with the file's name; undefined for other errors. */
export function fileTrouble(error: unknown): string | undefined {
  const said = fileTroubleWords(error)
  const { path, syscall } = (error ?? {}) as NodeJS.ErrnoException
  return said && `${path ?? syscall}: ${said}.`
}
