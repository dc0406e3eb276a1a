import type { Paper } from '#site';

interface Described {
  path: string;
  summary: string;
  answer: string;
  parameters?: readonly ('id' | 'slug' | 'page' | 'q')[];
}

const ADDRESSES: readonly Described[] = [
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
