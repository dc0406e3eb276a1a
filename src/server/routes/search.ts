import type { Hono } from 'hono';
import { searchPage as drawSearch } from '#site';
import { searchPage } from '#store';
import type { Bindings, House } from '../context.ts';
import { answerHtml, answerNotFound, redirectTo } from './answers.ts';

const LONGEST = 200;

/** Search: made anew each time, for as many different words as there are readers. */
export function searchRoutes(app: Hono<Bindings>, { newsroom }: House): void {
  app.get('/search', async (context) => {
    const typed = (context.req.query('q') ?? '').trim().slice(0, LONGEST);
    const number = context.req.query('page') ?? '1';
    const view = newsroom.view();
    const page = /^[1-9]\d{0,3}$/.test(number) ? await searchPage(view, typed, Number(number)) : null;
    if (!page) return answerNotFound(view, '/search');
    return answerHtml(drawSearch(page.facts), 200, { 'Cache-Control': 'public, max-age=0, s-maxage=10' });
  });
  app.get('/search/', () => redirectTo('/search', 301));
}
