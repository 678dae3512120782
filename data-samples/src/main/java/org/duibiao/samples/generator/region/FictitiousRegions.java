package org.duibiao.samples.generator.region;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.duibiao.model.region.Region;
import org.duibiao.model.region.Region.Level;

/**
 * The regions of 示例省, the sample province: 甲州市 with nine counties, and 98 further prefectures with eleven each. Their
 * names are made of 甲乙丙丁, the A, B, C of Chinese, so that nobody takes one for a real place; codes start at 990000.
 * {@code generated-regions.csv} of the catalogue is made of them.
 */
public final class FictitiousRegions {

    private static final String PROVINCE_CODE = "990000";
    private static final String PROVINCE = "示例省";
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String FEATURES = "州江山河湖陵原泽川岭";
    private static final List<String> FIRST_COUNTIES =
            List.of("甲东区", "甲西区", "甲阳县", "甲林县", "甲泉县", "甲溪县", "甲谷县", "甲安市", "甲宁市");
    private static final List<String> FURTHER_COUNTIES =
            List.of("东区", "西区", "南区", "北县", "上县", "中县", "下县", "前县", "后县", "内市", "外市");
    private static final int PREFECTURES = 99;
    private static final List<Region> ALL = make();

    private FictitiousRegions() {}

    /** The province and all below it, by code. */
    public static List<Region> list() {
        return ALL;
    }

    private static List<Region> make() {
        List<Region> regions = new ArrayList<>();
        regions.add(region(PROVINCE_CODE, PROVINCE, "", Level.PROVINCE, Optional.empty()));
        for (int number = 1; number <= PREFECTURES; number++) {
            String stem = STEMS.substring((number - 1) / FEATURES.length()).substring(0, 1);
            String feature =
                    FEATURES.substring((number - 1) % FEATURES.length()).substring(0, 1);
            addPrefecture(number, stem + feature, regions);
        }
        return List.copyOf(regions);
    }

    private static void addPrefecture(int number, String stem, List<Region> regions) {
        String code = "99%02d00".formatted(number);
        Region prefecture = region(code, stem + "市", PROVINCE, Level.PREFECTURE, Optional.of(PROVINCE_CODE));
        regions.add(prefecture);
        List<String> counties = number == 1
                ? FIRST_COUNTIES
                : FURTHER_COUNTIES.stream().map(name -> stem + name).toList();
        for (int i = 0; i < counties.size(); i++) {
            String countyCode = "99%02d%02d".formatted(number, i + 1);
            regions.add(region(countyCode, counties.get(i), prefecture.fullName(), Level.COUNTY, Optional.of(code)));
        }
    }

    /** The short name is the official one: without its suffix, 甲东 would be found within ordinary words. */
    private static Region region(String code, String name, String above, Level level, Optional<String> parent) {
        return new Region(code, name, above + name, name, level, parent);
    }

    /** Name of the prefecture above a county. */
    public static String parentName(Region county) {
        return list().stream()
                .filter(region -> region.code().equals(county.parentCode().orElse("")))
                .map(Region::name)
                .findFirst()
                .orElse(PROVINCE);
    }

    /** The first regions that reports are written for: counties, by code. */
    public static List<Region> reporting(int count) {
        List<Region> reporting = list().stream()
                .filter(region -> region.level() == Level.COUNTY)
                .limit(count)
                .toList();
        if (reporting.size() < count) {
            throw new IllegalArgumentException("there are only " + reporting.size() + " counties in " + PROVINCE
                    + "; ask for as many at most, not for " + count);
        }
        return reporting;
    }

    /** All of them as the catalogue keeps them. */
    public static String csv() {
        return list().stream()
                .map(region -> String.join(
                        ",",
                        region.code(),
                        region.name(),
                        region.fullName(),
                        region.shortName(),
                        region.level().name().toLowerCase(java.util.Locale.ROOT),
                        region.parentCode().orElse("")))
                .collect(Collectors.joining("\n", "code,name,full_name,short_name,level,parent\n", "\n"));
    }
}
