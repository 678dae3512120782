// What regions are called, and where they stand, by their codes and official names.

// Peoples, as names of autonomous regions carry them, with 族 or without; the longer before the shorter.
const PEOPLES = (
  '柯尔克孜 塔吉克 哈萨克 维吾尔 达斡尔 鄂温克 鄂伦春 裕固 撒拉 保安 东乡 土家 蒙古 朝鲜 布依 哈尼 拉祜 布朗 傈僳 景颇 ' +
  '锡伯 仫佬 毛南 仡佬 普米 独龙 各 回 藏 苗 彝 壮 侗 瑶 白 傣 黎 佤 畲 水 纳西 羌 土 满 怒'
).split(' ').sort((a, b) => b.length - a.length);

export const levelOf = (code) =>
  code.endsWith('0000') ? 'province' : code.endsWith('00') ? 'prefecture' : 'county';

function withoutPeoples(name) {
  for (;;) {
    const people = PEOPLES.flatMap((p) => [p + '族', p]).find((p) => name.endsWith(p) && name.length - p.length >= 2);
    if (!people) return name.endsWith('族') ? name.slice(0, -1) : name;
    name = name.slice(0, -people.length);
  }
}

// What one calls a region where no doubt is: 岳麓, 都安, 湘西州, 内蒙古. Banners keep their 旗.
export function shortNameOf(name) {
  if (name.endsWith('特别行政区')) return name.slice(0, -5);
  if (name.endsWith('自治区')) return name.startsWith('内蒙古') ? '内蒙古' : withoutPeoples(name.slice(0, -3));
  if (name.endsWith('自治州')) return withoutPeoples(name.slice(0, -3)) + '州';
  if (/自治[县旗]$/.test(name)) return withoutPeoples(name.slice(0, -3));
  const shorter = [/(地区|林区|矿区|特区|新区)$/, /[省市县区盟]$/].map((suffix) => name.replace(suffix, ''));
  return shorter.find((short) => short !== name && short.length >= 2) ?? name;
}

// The code of the region above, among those known; empty for a province.
export function parentOf(code, names) {
  if (levelOf(code) === 'province') return '';
  const prefecture = code.slice(0, 4) + '00';
  return levelOf(code) === 'county' && names.has(prefecture) ? prefecture : code.slice(0, 2) + '0000';
}

export function fullNameOf(code, names) {
  const parent = parentOf(code, names);
  return (parent ? fullNameOf(parent, names) : '') + names.get(code);
}
