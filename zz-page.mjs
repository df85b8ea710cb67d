import { benchPage } from './tests/bench/page.mjs';
await benchPage(); process.exit(0);
