import type { Desk, Newsroom } from '#newsroom';
import { ROLES, type Role } from '#story';
import { Failure, readArguments, WrongUse } from './arguments.ts';
import { isThere, newsroomPlace } from './newsroom-place.ts';

const USAGE = `onrecord user add EMAIL --role ROLE [--name NAME]   add somebody, or change name and role
onrecord user list                                  who may work at the desk
onrecord user role EMAIL --role ROLE                give another role
onrecord user link EMAIL                            a sign-in link that works once, within a day
onrecord user remove EMAIL                          take somebody off the desk

  --role ROLE   ${ROLES.join(', ')}
  --dir DIR     folder of the newsroom (newsroom)
  --help
`;

interface Words {
  email: string;
  role: Role | undefined;
  name: string | undefined;
}

/** `onrecord user`: who may work at the desk. */
export async function userCommand(args: string[]): Promise<number> {
  const { values, positionals } = readArguments('user', args, {
    dir: { type: 'string', default: 'newsroom' },
    role: { type: 'string' },
    name: { type: 'string' },
    help: { type: 'boolean', short: 'h', default: false },
  });
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const [verb = '', email = '', ...more] = positionals;
  const act = Object.hasOwn(ACTS, verb) ? ACTS[verb] : undefined;
  if (!act || more.length > 0 || (email === '') !== (verb === 'list'))
    throw new WrongUse(
      'onrecord user: say add, role, link or remove with one address, or list. See "onrecord user --help".',
    );
  const words = { email, role: roleOf(values.role), name: values.name };
  if (words.role === undefined && (verb === 'add' || verb === 'role'))
    throw new WrongUse(`onrecord user ${verb}: say which role with --role: ${ROLES.join(', ')}.`);
  const place = newsroomPlace(values.dir);
  if (!isThere(place))
    throw new Failure(`onrecord user: there is no newsroom in ${place.dir}. Name its folder with --dir.`);
  return withNewsroom(place, (newsroom) => act(newsroom, words));
}

const ACTS: Record<string, (newsroom: Newsroom, words: Words) => Promise<void>> = {
  async add(newsroom, { email, role = 'contributor', name }) {
    const { putUser } = await import('#newsroom');
    await newsroom.write((desk) => putUser(desk, { email, role, ...(name !== undefined && { name }) }));
    console.log(`${email} is ${role}. A link to sign in: onrecord user link ${email}`);
  },
  async list({ store }) {
    const { allUsers } = await import('#store');
    for (const { email, role, name } of await allUsers(store.db)) console.log(`${email}\t${role}\t${name}`);
  },
  async role(newsroom, { email, role = 'contributor' }) {
    const { changeRole } = await import('#newsroom');
    await newsroom.write((desk) => changeRole(desk, email, role));
    console.log(`${email} is ${role}.`);
  },
  async link(newsroom, { email }) {
    const { makeSignInLink } = await import('#newsroom');
    const { value } = await newsroom.write(async (desk: Desk) => ({
      token: await makeSignInLink(desk, email),
      baseUrl: desk.settings.baseUrl,
    }));
    console.log(`${value.baseUrl}/desk/sign-in/${value.token}`);
  },
  async remove(newsroom, { email }) {
    const { dismissUser } = await import('#newsroom');
    await newsroom.write((desk) => dismissUser(desk, email));
    console.log(`${email} is off the desk. What they wrote stays.`);
  },
};

async function withNewsroom(
  place: ReturnType<typeof newsroomPlace>,
  work: (newsroom: Newsroom) => Promise<void>,
): Promise<number> {
  const { openNewsroom, Refused } = await import('#newsroom');
  const newsroom = await openNewsroom({ ...place, everySeconds: 0 });
  try {
    await work(newsroom);
    return 0;
  } catch (error) {
    if (error instanceof Refused) throw new Failure(`onrecord user: ${error.message}`);
    throw error;
  } finally {
    await newsroom.close();
  }
}

function roleOf(typed: string | undefined): Role | undefined {
  if (typed === undefined) return undefined;
  const role = ROLES.find((one) => one === typed);
  if (!role) throw new WrongUse(`onrecord user: there is no role "${typed}". Roles: ${ROLES.join(', ')}.`);
  return role;
}
