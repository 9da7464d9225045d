/** The users of a machine, by uid: the lines of its passwd. */
export interface PasswdUser {
  name: string;
  home: string;
}

/** Of several users with one uid the first, as getpwuid(3) has it; what is no line of a passwd is left out. */
export function usersIn(passwd: string): Map<number, PasswdUser> {
  const users = new Map<number, PasswdUser>();
  for (const line of passwd.split("\n")) {
    const [name, , uid, , , home] = line.split(":");
    if (name && home !== undefined && /^\d+$/.test(uid) && !users.has(Number(uid)))
      users.set(Number(uid), { name, home });
  }
  return users;
}
