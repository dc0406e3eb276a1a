import { isEmail } from '#comments';
import { addUser, allUsers, findUser, removeUser, setRole, type User } from '#store';
import type { Role } from '#story';
import { type Desk, Refused } from './desk.ts';

/** Adds a user, or gives a known address another name and role. @throws Refused for an address that is none. */
export async function putUser(desk: Desk, user: { email: string; name?: string; role: Role }): Promise<number> {
  if (!isEmail(user.email.trim())) throw new Refused(`"${user.email}" is no e-mail address.`, 'email');
  const name = user.name || (user.email.split('@')[0] ?? '');
  return addUser(desk.writing, { email: user.email, name, role: user.role }, desk.now);
}

/** @throws Refused for an unknown address, or where nobody would be left to run the newsroom. */
export async function changeRole(desk: Desk, email: string, role: Role): Promise<void> {
  const user = await knownUser(desk, email);
  if (role !== 'chief') await keepAChief(desk, user);
  await setRole(desk.writing, user.id, role);
}

/** @throws Refused for an unknown address, or where nobody would be left to run the newsroom. */
export async function dismissUser(desk: Desk, email: string): Promise<void> {
  const user = await knownUser(desk, email);
  await keepAChief(desk, user);
  await removeUser(desk.writing, user.id);
}

async function knownUser({ writing }: Desk, email: string): Promise<User> {
  const user = await findUser(writing, email);
  if (!user) throw new Refused(`Nobody here has the address ${email}.`, 'email');
  return user;
}

async function keepAChief({ writing }: Desk, user: User): Promise<void> {
  const others = (await allUsers(writing)).filter(({ id, role }) => role === 'chief' && id !== user.id);
  if (user.role === 'chief' && others.length === 0) {
    throw new Refused('The newsroom needs one chief at least. Give another user that role first.');
  }
}
