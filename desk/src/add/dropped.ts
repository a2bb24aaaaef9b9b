/** A file with its path in the folder that was given. */
export interface Given {
  readonly file: File
  readonly path: string
}

export const chosen = (files: FileList | null): readonly Given[] =>
  [...(files ?? [])].map((file) => ({ file, path: file.webkitRelativePath === '' ? file.name : file.webkitRelativePath }))

/** What was dropped, the files in folders included. */
export async function dropped(transfer: DataTransfer): Promise<readonly Given[]> {
  // Asked for at once: after the first wait the browser has forgotten what was dropped.
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? [])
  return (await Promise.all(entries.map(filesIn))).flat()
}

async function filesIn(entry: FileSystemEntry): Promise<readonly Given[]> {
  const path = entry.fullPath.replace(/^\//, '')
  if (isFile(entry)) return [{ file: await new Promise<File>((done, failed) => entry.file(done, failed)), path }]
  if (!isFolder(entry)) return []
  return (await Promise.all((await entriesOf(entry.createReader())).map(filesIn))).flat()
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory

/** A reader gives some entries at a time, and none at the end. */
async function entriesOf(reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> {
  const some = await new Promise<FileSystemEntry[]>((done, failed) => reader.readEntries(done, failed))
  return some.length === 0 ? [] : [...some, ...(await entriesOf(reader))]
}
