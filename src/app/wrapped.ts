/** A text in lines of at most `width` characters where words allow; `indent` stands before every line but the first. */
export function* wrapped(text: string, width: number, indent: string): Iterable<string> {
  let line = ''
  for (const word of text.split(' ')) {
    if (line.trim() !== '' && line.length + 1 + word.length > width) {
      yield line
      line = `${indent}${word}`
    } else line = line === '' ? word : `${line} ${word}`
  }
  yield line
}
