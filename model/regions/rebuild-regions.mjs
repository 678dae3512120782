// Rebuilds regions.csv and region-changes.csv from the yearly lists and events.csv. See README.md.
// Fails, listing them, where two lists differ and no event says why.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { earlierLists, isCompared, lists } from './lists.mjs';
import { fullNameOf, levelOf, parentOf, shortNameOf } from './names.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const catalogue = join(here, '../src/main/resources/org/duibiao/model/catalogue');

const [header, ...lines] = readFileSync(join(here, 'events.csv'), 'utf8').trim().split('\n');
const columns = header.split(',');
const events = lines.map((line) => Object.fromEntries(line.split(',').map((value, i) => [columns[i], value])));

const latest = lists.at(-1).names;
const names = new Map(lists.flatMap(({ names }) => [...names]).filter(([code]) => latest.has(code) || isCompared(code)));
for (const [code, name] of latest) names.set(code, name);

const endings = (code) => events.filter((e) => e.old_code === code && e.new_code !== code);
const beginnings = (code) => events.filter((e) => e.new_code === code && e.old_code !== code);
const earliest = (some) => some.map((e) => e.date).sort()[0] ?? '';

// --- what no event explains
const unexplained = [];
lists.slice(1).forEach((later, i) => {
  const before = lists[i];
  const stretch = `${before.day} to ${later.day}`;
  for (const [code, name] of before.names) {
    const now = later.names.get(code);
    if (!isCompared(code)) continue;
    if (!now && !endings(code).some((e) => e.date <= later.day)) unexplained.push(`${stretch}: ${code} ${name} ended`);
    const renamed = events.some((e) => e.kind === 'renamed' && e.old_code === code && e.new_code === code);
    if (now && now !== name && !renamed) unexplained.push(`${stretch}: ${code} ${name} is called ${now}`);
  }
  for (const [code, name] of later.names) {
    if (before.names.has(code) || !isCompared(code)) continue;
    if (!beginnings(code).some((e) => e.date <= later.day)) unexplained.push(`${stretch}: ${code} ${name} began`);
  }
});
for (const event of events) {
  for (const code of [event.old_code, event.new_code]) {
    if (code && !names.has(code)) unexplained.push(`events.csv: ${code} of ${event.date} is in no list`);
  }
  if (event.old_code !== event.new_code && latest.has(event.old_code) && !['split', 'created'].includes(event.kind)) {
    unexplained.push(`events.csv: ${event.old_code} of ${event.date} is said to have ended, and is in the latest list`);
  }
}

// --- since when and until when a code stands
const latestOf = (one, other) => (one > other ? one : other);

// No code is older than that of the region above it.
function validFrom(code) {
  const parent = parentOf(code, names);
  return latestOf(firstDay(code), parent ? validFrom(parent) : '');
}

function firstDay(code) {
  const began = earliest(beginnings(code));
  if (began) return began;
  const seen = [...earlierLists, lists[0]];
  const since = seen.findIndex(({ names }) => names.has(code));
  const kept = since > 0 && seen.slice(since).every(({ names }) => names.has(code));
  return kept ? seen[since].day : '';
}
const dayBefore = (day) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
const validTo = (code) => (latest.has(code) ? '' : dayBefore(earliest(endings(code))));

function nameOn(code, before) {
  const list = before ? lists.find(({ names }) => names.has(code)) : lists.findLast(({ names }) => names.has(code));
  return list ? list.names.get(code) : '';
}

// The yearly survey of the Ministry of Civil Affairs that holds the event; of two years where the lists leave it open.
function sourceOf(event) {
  const year = event.date.slice(0, 4);
  const former = lists.findLast(({ day }) => day < event.date)?.day.slice(0, 4) ?? year;
  const years = event.precision === 'list' && former !== year ? `${former}—${year}` : year;
  return `民政部 ${years} 年县级以上行政区划变更情况`;
}

if (unexplained.length > 0) {
  console.error(`${unexplained.length} unexplained:\n${unexplained.join('\n')}`);
  process.exit(1);
}
const regions = [...names.keys()]
  .sort()
  .map((code) =>
    [code, names.get(code), fullNameOf(code, names), shortNameOf(names.get(code)), levelOf(code), parentOf(code, names),
      validFrom(code), validTo(code)].join(','));
const changes = events.map((e) =>
  [e.kind, e.date, e.precision, e.old_code, nameOn(e.old_code, e.kind === 'renamed'), e.new_code, nameOn(e.new_code),
    e.one_to_one, sourceOf(e), e.note].join(','));
const write = (file, head, rows) => writeFileSync(join(catalogue, file), [head, ...rows].join('\n') + '\n');
write('regions.csv', 'code,name,full_name,short_name,level,parent,valid_from,valid_to', regions);
write('region-changes.csv', 'kind,changed_on,known_to,old_code,old_name,new_code,new_name,one_to_one,source,note', changes);
console.log(`${regions.length} regions and ${changes.length} changes written to ${catalogue}`);
