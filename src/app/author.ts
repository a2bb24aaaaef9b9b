import { userInfo } from 'node:os'

/** The name of the system's user, which rulings bear unless another is given. Some containers run users that have no name. */
export function systemAuthor(): string {
  try {
    return userInfo().username
  } catch {
    return 'unnamed reviewer'
  }
}
