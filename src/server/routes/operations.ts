import { BlockList } from 'node:net';
import type { Hono } from 'hono';
import { paperPage } from '#store';
import { addressOf, type Bindings, type House } from '../context.ts';
import { answerNotFound, answerText } from './answers.ts';

const HERE = new BlockList();
HERE.addSubnet('127.0.0.0', 8, 'ipv4');
HERE.addAddress('::1', 'ipv6');

/** For those who run it: does it live, can it serve, and how does it do. */
export function operationRoutes(app: Hono<Bindings>, house: House): void {
  const { newsroom } = house;
  app.get('/healthz', () => answerText('ok\n'));
  app.get('/readyz', async () => {
    try {
      await paperPage(newsroom.view());
      return answerText('ready\n');
    } catch (error) {
      house.log('The store cannot be read.', error);
      return answerText('The store cannot be read.\n', 503);
    }
  });
  app.get('/metrics', (context) => {
    const address = addressOf(house, context);
    const local = HERE.check(address, address.includes(':') ? 'ipv6' : 'ipv4');
    if (!house.metricsOpen && !local) return answerNotFound(newsroom.view(), '/metrics');
    const answer = answerText(metrics(house));
    answer.headers.set('Content-Type', 'text/plain; version=0.0.4; charset=utf-8');
    return answer;
  });
}

function metrics({ cache }: House): string {
  const { hits, misses, renders, dropped, evicted } = cache.counts;
  return [
    series('onrecord_page_cache_hits_total', 'counter', 'Requests answered from a kept page.', hits),
    series('onrecord_page_cache_misses_total', 'counter', 'Requests for a page that was not kept.', misses),
    series('onrecord_page_renders_total', 'counter', 'Pages rendered.', renders),
    series('onrecord_pages_dropped_total', 'counter', 'Pages dropped because a fact that they show changed.', dropped),
    series('onrecord_pages_evicted_total', 'counter', 'Pages dropped because memory ran short.', evicted),
    series('onrecord_pages_kept', 'gauge', 'Pages kept now.', cache.size),
    series('onrecord_pages_kept_bytes', 'gauge', 'Bytes that kept pages take.', Math.round(cache.weight)),
    series('process_resident_memory_bytes', 'gauge', 'Resident memory.', process.memoryUsage.rss()),
    series('process_uptime_seconds', 'gauge', 'Seconds since the start.', Math.round(process.uptime())),
  ].join('');
}

function series(name: string, type: 'counter' | 'gauge', help: string, value: number): string {
  return `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n${name} ${value}\n`;
}
