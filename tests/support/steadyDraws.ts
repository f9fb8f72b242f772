// Property tests draw the same examples on every run, so that a change is judged by what it changes.
// `DRAWS=random npm test` draws others, `DRAWS=7` those of seed 7.
import fc from 'fast-check';

const { DRAWS = '1' } = process.env;
if (DRAWS !== 'random') fc.configureGlobal({ seed: Number(DRAWS) });
