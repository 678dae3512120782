package org.duibiao.ingest.document.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.poi.ooxml.util.DocumentHelper;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * The parts of a docx. Its XML is read with document types and entities off.
 *
 * @param document root of the document part
 * @param styles root of the styles, where there are any
 * @param numbering root of the numbering definitions, where there are any
 * @param footnotes root of the footnotes, where there are any
 * @param endnotes root of the endnotes, where there are any
 */
record WordPackage(
        Element document,
        Optional<Element> styles,
        Optional<Element> numbering,
        Optional<Element> footnotes,
        Optional<Element> endnotes) {

    static WordPackage open(byte[] content) throws IOException {
        try (OPCPackage container = OPCPackage.open(new ByteArrayInputStream(content))) {
            WordPackage parts = new WordPackage(
                    part(container, "/word/document.xml").orElseThrow(() -> new IOException("it has no document part")),
                    part(container, "/word/styles.xml"),
                    part(container, "/word/numbering.xml"),
                    part(container, "/word/footnotes.xml"),
                    part(container, "/word/endnotes.xml"));
            container.revert();
            return parts;
        } catch (InvalidFormatException e) {
            throw new IOException("it is no Office package", e);
        }
    }

    private static Optional<Element> part(OPCPackage container, String name) throws IOException {
        try {
            PackagePart part = container.getPart(PackagingURIHelper.createPartName(name));
            if (part == null) {
                return Optional.empty();
            }
            try (InputStream in = part.getInputStream()) {
                return Optional.of(DocumentHelper.readDocument(in).getDocumentElement());
            }
        } catch (InvalidFormatException | SAXException e) {
            throw new IOException("its part " + name + " is no proper XML", e);
        }
    }
}
