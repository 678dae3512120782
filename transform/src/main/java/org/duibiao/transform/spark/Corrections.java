package org.duibiao.transform.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.duibiao.model.correction.Correction;
import org.duibiao.model.correction.CorrectionFile;
import org.duibiao.model.table.WarehouseLayout;

/**
 * The operator's corrections, from the file in the folder of the warehouse.
 *
 * @param list the corrections; none where there is no file
 * @param text what the file holds; empty where there is none
 */
public record Corrections(List<Correction> list, String text) {

    public Corrections {
        list = List.copyOf(list);
    }

    /**
     * Those of a warehouse.
     *
     * @throws IllegalArgumentException naming the entry that cannot be used
     */
    public static Corrections of(WarehouseLayout layout, Configuration configuration) {
        Path file = new Path(layout.root(), CorrectionFile.NAME);
        try (InputStream in = file.getFileSystem(configuration).open(file)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new Corrections(CorrectionFile.parse(text), text);
        } catch (FileNotFoundException e) {
            return new Corrections(List.of(), "");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
