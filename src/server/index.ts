export { type HouseOptions, type OpenHouse, openHouse } from './open-house.ts';
export { type Serving, serve } from './serve.ts';
export { startWorkers, type Workers } from './workers.ts';
