import { readFileSync } from 'node:fs';

type Span = readonly [start: number, end: number];

/** What a careful reader found in a cluster, as far as the record is measured by it. */
export interface Gold {
  people: { name: string; aliases: string[]; type: string; stories: string[] }[];
  figures: {
    story: string;
    span: Span;
    value?: number;
    low?: number;
    high?: number;
    qualifier: string;
    matter?: string | null;
    statedBy?: string | null;
    asOf?: string | null;
  }[];
  ledger: {
    matter: string;
    relation: string | null;
    around?: unknown;
    values: {
      value?: number;
      low?: number;
      high?: number;
      qualifier: string;
      statedBy?: string | null;
      asOf?: string | null;
      stories: string[];
    }[];
  }[];
  utterances: { mentions: { story: string; span: Span }[] }[];
  timeline: { date: string; stories: string[] }[];
  copies: { a: string; b: string }[];
  findings: { story: string; rule: string; span: Span }[];
}

export interface GoldStory {
  id: string;
  outlet?: string;
  title?: string;
  published: string;
  text: string;
}

/** Reads a cluster from its folder. The files are ours: they are taken for what the interfaces say. */
export function readCluster(folder: URL): { stories: GoldStory[]; gold: Gold } {
  const file = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
  const stories = file('stories.jsonl').trim().split('\n');
  return { stories: stories.map((row): GoldStory => JSON.parse(row)), gold: JSON.parse(file('gold.json')) };
}
