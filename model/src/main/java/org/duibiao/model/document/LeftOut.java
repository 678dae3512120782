package org.duibiao.model.document;

import static java.util.Objects.requireNonNull;

/**
 * What a file holds and its reader does not see, as somebody hid it or took it back, or held before it was cut off: not read,
 * and not forgotten.
 *
 * @param kind what it is
 * @param where it stands, or how often it occurs: the name of a sheet, a sheet and its rows, a number of places, the last words before it
 */
public record LeftOut(Kind kind, String where) {

    /** What is left out. */
    public enum Kind {
        HIDDEN_SHEET("隐藏工作表 hidden sheet"),
        HIDDEN_ROWS("隐藏行 hidden rows"),
        HIDDEN_COLUMNS("隐藏列 hidden columns"),
        HIDDEN_WORDS("隐藏文字 hidden words"),
        DELETED_WORDS("修订中删除的文字 deleted words"),
        STRUCK_WORDS("划去的文字 words struck through"),
        FORMULAS("没有计算结果的公式 formulas without a value"),
        /** Read, and not to be trusted as print is: a program guessed them from a picture. */
        RECOGNISED_WORDS("扫描页的识别文字，可能有误，页 words recognised from a scan, which may be wrong, pages"),
        CUT_OFF("文件不完整，止于 file is cut off after");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        /** What it is called, in Chinese and English. */
        public String title() {
            return title;
        }
    }

    public LeftOut {
        requireNonNull(kind, "kind is null");
        requireNonNull(where, "where is null");
    }

    /** As tables carry it. */
    public String text() {
        return kind.title() + ": " + where;
    }
}
