package org.duibiao.ingest.document.word97;

import java.util.Locale;
import java.util.OptionalInt;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.model.StyleSheet;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** Which paragraphs are headings, by outline level or style, and the shape of their automatic numbers. */
final class OldHeadings {

    /** Level of a title. */
    static final int TITLE = 0;

    /** Outline levels go from 0 to 8; 9 is body text (MS-DOC, sprmPOutLvl). */
    private static final int BODY_TEXT = 9;

    private static final int DEEPEST_LIST = 8;

    private final StyleSheet styles;

    OldHeadings(StyleSheet styles) {
        this.styles = styles;
    }

    /** The level of a heading from 1, {@link #TITLE} for a title, or empty for body text. */
    OptionalInt level(Paragraph paragraph) {
        int outline = paragraph.getLvl();
        if (outline >= 0 && outline < BODY_TEXT) {
            return OptionalInt.of(outline + 1);
        }
        int style = paragraph.getStyleIndex();
        if (style < 0 || style >= styles.numStyles()) {
            return OptionalInt.empty();
        }
        StyleDescription description = styles.getStyleDescription(style);
        String name = description == null || description.getName() == null ? "" : description.getName();
        return byName(name.toLowerCase(Locale.ROOT).replace(" ", ""));
    }

    private static OptionalInt byName(String name) {
        if (name.equals("title") || name.equals("标题")) {
            return OptionalInt.of(TITLE);
        }
        for (String prefix : new String[] {"heading", "标题"}) {
            if (name.startsWith(prefix) && name.length() == prefix.length() + 1) {
                int level = name.charAt(prefix.length()) - '0';
                return level >= 1 && level <= BODY_TEXT ? OptionalInt.of(level) : OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    /** A number of the shape that the paragraph's list gives it, such as 一、 for any of 一、 to 九、; empty where it has none. */
    static String numberSample(Paragraph paragraph) {
        if (!paragraph.isInList()) {
            return "";
        }
        int level = Math.min(Math.max(paragraph.getIlvl(), 0), DEEPEST_LIST);
        HWPFList list = paragraph.getList();
        String digit = digit(list.getNumberFormat((char) level));
        String text = list.getNumberText((char) level);
        if (text == null || digit.isEmpty()) {
            return "";
        }
        StringBuilder sample = new StringBuilder();
        text.chars().forEach(c -> sample.append(c <= DEEPEST_LIST ? digit : Character.toString(c)));
        return sample.toString();
    }

    /** One, as a number format writes it (MS-OSHARED, 2.2.1.3: MSONFC); empty for letters and bullets. */
    private static String digit(int format) {
        if (format >= 10 && format <= 13 || format >= 30 && format <= 40) {
            return "一";
        }
        return format == 0 || format == 14 || format == 18 || format == 19 || format == 22 ? "1" : "";
    }
}
