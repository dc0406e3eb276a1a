import type { Paper, RecordCounts } from '#site';

interface Described {
  path: string;
  summary: string;
  answer: string;
  parameters?: readonly ('id' | 'slug' | 'page' | 'q')[];
}

const ADDRESSES: readonly Described[] = [
  { path: '/', summary: 'What there is, with its addresses.', answer: 'Links' },
  {
    path: '/stories',
    summary: 'All stories that are out, newest first.',
    answer: 'A page of stories',
    parameters: ['page'],
  },
  { path: '/stories/{id}', summary: 'One story with its body.', answer: 'The story', parameters: ['id'] },
  {
    path: '/stories/{id}/reading',
    summary:
      'All that the engine found in the revision that readers see: statements, actors, times, figures, events, findings. Offsets are UTF-16 code units into its text.',
    answer: 'The reading',
    parameters: ['id'],
  },
  { path: '/record', summary: 'How much is on record, and where it is.', answer: 'Counts and links' },
  {
    path: '/record/people',
    summary: 'Everybody on record, who said most first.',
    answer: 'A page of people',
    parameters: ['page'],
  },
  {
    path: '/record/people/{slug}',
    summary: 'One person or organisation with all statements, newest first.',
    answer: 'The person',
    parameters: ['slug', 'page'],
  },
  {
    path: '/record/timeline',
    summary: 'Events by their day, the latest first.',
    answer: 'A page of events',
    parameters: ['page'],
  },
  {
    path: '/record/figures',
    summary: 'Matters of which more than one value is on record.',
    answer: 'A page of matters',
    parameters: ['page'],
  },
  { path: '/record/figures/{slug}', summary: 'Every value of one matter.', answer: 'The matter', parameters: ['slug'] },
  {
    path: '/search',
    summary: 'Stories, people and statements that hold words.',
    answer: 'What was found',
    parameters: ['q', 'page'],
  },
];

const PARAMETERS = {
  id: { name: 'id', in: 'path', required: true, schema: { type: 'integer', minimum: 1 } },
  slug: { name: 'slug', in: 'path', required: true, schema: { type: 'string' } },
  page: { name: 'page', in: 'query', schema: { type: 'integer', minimum: 1, default: 1 } },
  q: { name: 'q', in: 'query', required: true, schema: { type: 'string', maxLength: 200 } },
};

/** The open interface in OpenAPI 3.1: read only, for everybody. */
export function openApi({ name, baseUrl }: Paper) {
  return {
    openapi: '3.1.0',
    info: {
      title: `${name}: stories and record`,
      version: '1',
      description: 'Read only. No e-mail address is in any answer.',
    },
    servers: [{ url: `${baseUrl}/api/v1` }],
    paths: Object.fromEntries(ADDRESSES.map((address) => [address.path, { get: described(address) }])),
  };
}

/** What the interface offers at its root: the addresses without a parameter of their own. */
export function apiIndex({ name, baseUrl }: Paper) {
  const root = `${baseUrl}/api/v1`;
  return {
    title: `${name}: stories and record`,
    description: `${root}/openapi.json`,
    links: ADDRESSES.filter(({ path }) => path !== '/' && !path.includes('{')).map(
      ({ path, summary, parameters = [] }) => ({
        href: `${root}${path}${parameters.includes('q') ? '?q={words}' : ''}`,
        summary,
        ...(parameters.includes('q') && { templated: true }),
      }),
    ),
  };
}

/** The same for the record, with how much is on it. */
export function recordIndex({ baseUrl }: Paper, counts: RecordCounts) {
  const root = `${baseUrl}/api/v1/record`;
  return {
    counts,
    links: ADDRESSES.filter(({ path }) => path.startsWith('/record/') && !path.includes('{')).map(
      ({ path, summary }) => ({ href: `${root}${path.slice('/record'.length)}`, summary }),
    ),
  };
}

function described({ summary, answer, parameters = [] }: Described) {
  return {
    summary,
    parameters: parameters.map((name) => PARAMETERS[name]),
    responses: {
      200: { description: answer, content: { 'application/json': { schema: { type: 'object' } } } },
      404: { description: 'There is none, or it is not out' },
    },
  };
}
