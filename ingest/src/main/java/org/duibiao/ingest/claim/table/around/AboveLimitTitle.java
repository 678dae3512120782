package org.duibiao.ingest.claim.table.around;

import java.util.List;
import org.duibiao.ingest.document.table.Section;
import org.duibiao.ingest.document.table.TableGrid;
import org.duibiao.ingest.language.text.OneOf;
import org.duibiao.model.document.Cell;

/** Whether titles say that all figures of a section are of enterprises above the limit: 限额以上住宿业经营情况 narrows 营业额 below it. */
public final class AboveLimitTitle {

    /** What narrows the name of an indicator. */
    public static final String WORDS = "限额以上";

    private static final List<String> ABOVE = List.of("限上", WORDS);
    /** The other half, beside which nothing is narrowed. */
    private static final List<String> BELOW = List.of("限下", "限额以下");
    /** Before the words they tell that the table is of more: 社会消费品零售总额及限上零售额. */
    private static final String JOINTS = "和与及、，,其含";

    private AboveLimitTitle() {}

    /**
     * Whether the titles of a section narrow it.
     *
     * @param titles the nearest first
     */
    public static boolean narrows(List<String> titles, TableGrid grid, Section section) {
        for (String title : titles) {
            if (OneOf.standsIn(title, ABOVE)) {
                return narrows(title) && !OneOf.standsIn(title, BELOW) && !isToldBelow(grid, section);
            }
        }
        return false;
    }

    private static boolean narrows(String title) {
        for (String words : ABOVE) {
            int at = title.indexOf(words);
            if (at > 0 && JOINTS.indexOf(title.charAt(at - 1)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether heads tell which figures are of those enterprises, so that the others are of all. */
    private static boolean isToldBelow(TableGrid grid, Section section) {
        for (int column = 0; column < section.columns().size(); column++) {
            Section.Column heads = section.columns().get(column);
            if (tellLimit(heads.heads()) || heads.label() && namesTellLimit(grid, section, column)) {
                return true;
            }
        }
        return false;
    }

    private static boolean namesTellLimit(TableGrid grid, Section section, int column) {
        for (int row = section.dataStart(); row < section.dataEnd(); row++) {
            if (grid.at(row, column)
                    .map(Cell::text)
                    .filter(AboveLimitTitle::tellsLimit)
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean tellLimit(List<String> heads) {
        for (String head : heads) {
            if (tellsLimit(head)) {
                return true;
            }
        }
        return false;
    }

    private static boolean tellsLimit(String head) {
        return OneOf.standsIn(head, ABOVE) || OneOf.standsIn(head, BELOW);
    }
}
