package org.duibiao.ingest.document.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * Small PDF files of our own, written operator by operator: text in a Chinese font that every reader brings along, lines,
 * pictures. Places are in points from the upper left corner of an A4 page.
 */
public final class PdfSamples {

    static final int WIDTH = 595;
    static final int HEIGHT = 842;

    /** An Adobe-GB1 font, its text in UCS-2; characters of Latin letters take half of the width. */
    private static final String FONT =
            "<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/%s/DescendantFonts[<</Type/Font"
                    + "/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(%s)/Supplement 2>>"
                    + "/DW 1000/W[1 95 500 814 939 500]/FontDescriptor<</Type/FontDescriptor/FontName/STSong-Light/Flags 4"
                    + "/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 850/Descent -150/CapHeight 700/StemV 80>>>>]>>";

    private final List<StringBuilder> pages = new ArrayList<>();
    private String encoding = "UniGB-UCS2-H";
    private String ordering = "GB1";

    static PdfSamples pdf() {
        return new PdfSamples();
    }

    /** Names characters by numbers of the font's own, as careless programs do. */
    PdfSamples withoutMeaning() {
        encoding = "Identity-H";
        ordering = "Identity";
        return this;
    }

    PdfSamples page() {
        pages.add(new StringBuilder());
        return this;
    }

    PdfSamples text(double x, double y, double size, String words) {
        String hex = HexFormat.of().formatHex(words.getBytes(StandardCharsets.UTF_16BE));
        return draw("BT /F %s Tf 1 0 0 1 %s %s Tm <%s> Tj ET", n(size), n(x), n(HEIGHT - y), hex);
    }

    /** Text that is not painted, as recognition puts it beneath a scan. */
    PdfSamples unseen(double x, double y, double size, String words) {
        draw("3 Tr");
        text(x, y, size, words);
        return draw("0 Tr");
    }

    /** Lines of text below each other, 12 points high, 20 points apart. */
    PdfSamples lines(double x, double y, String... lines) {
        for (int i = 0; i < lines.length; i++) {
            text(x, y + 20 * i, 12, lines[i]);
        }
        return this;
    }

    /** Text on a page that lies on its side, the head to the left. */
    PdfSamples sideways(double x, double y, double size, String words) {
        String hex = HexFormat.of().formatHex(words.getBytes(StandardCharsets.UTF_16BE));
        return draw("BT /F %s Tf 0 1 -1 0 %s %s Tm <%s> Tj ET", n(size), n(y), n(x), hex);
    }

    PdfSamples rule(double x, double y, double endX, double endY) {
        return draw("%s %s m %s %s l S", n(x), n(HEIGHT - y), n(endX), n(HEIGHT - endY));
    }

    /** A line as a thin bar that is filled, as Word draws it. */
    PdfSamples bar(double x, double y, double width, double height) {
        return draw("%s %s %s %s re f", n(x), n(HEIGHT - y - height), n(width), n(height));
    }

    PdfSamples picture() {
        return draw("q %d 0 0 %d 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \u0001 EI Q", WIDTH, HEIGHT);
    }

    PdfSamples draw(String operators, Object... values) {
        pages.get(pages.size() - 1)
                .append(String.format(Locale.ROOT, operators, values))
                .append('\n');
        return this;
    }

    private static String n(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    byte[] bytes() {
        List<byte[]> objects = new ArrayList<>();
        objects.add(ascii("<</Type/Catalog/Pages 2 0 R>>"));
        StringBuilder kids = new StringBuilder();
        for (int page = 0; page < pages.size(); page++) {
            kids.append(4 + 2 * page).append(" 0 R ");
        }
        objects.add(ascii("<</Type/Pages/Kids[" + kids + "]/Count " + pages.size() + ">>"));
        objects.add(ascii(FONT.formatted(encoding, ordering)));
        for (int page = 0; page < pages.size(); page++) {
            objects.add(ascii(
                    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 %d %d]/Resources<</Font<</F 3 0 R>>>>/Contents %d 0 R>>"
                            .formatted(WIDTH, HEIGHT, 5 + 2 * page)));
            byte[] content = ascii(pages.get(page).toString());
            objects.add(ascii("<</Length " + content.length + ">>stream\n" + pages.get(page) + "\nendstream"));
        }
        return file(objects);
    }

    private static byte[] file(List<byte[]> objects) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(ascii("%PDF-1.4\n"));
        StringBuilder table = new StringBuilder("0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            table.append(String.format(Locale.ROOT, "%010d 00000 n \n", out.size()));
            out.writeBytes(ascii((i + 1) + " 0 obj\n"));
            out.writeBytes(objects.get(i));
            out.writeBytes(ascii("\nendobj\n"));
        }
        int start = out.size();
        out.writeBytes(ascii("xref\n0 " + (objects.size() + 1) + "\n" + table + "trailer\n<</Size "
                + (objects.size() + 1) + "/Root 1 0 R>>\nstartxref\n" + start + "\n%%EOF\n"));
        return out.toByteArray();
    }

    private static byte[] ascii(String words) {
        return words.getBytes(StandardCharsets.ISO_8859_1);
    }
}
