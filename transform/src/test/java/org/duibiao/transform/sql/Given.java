package org.duibiao.transform.sql;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.from_json;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.split;
import static org.apache.spark.sql.functions.when;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;
import org.duibiao.model.table.ColumnContract;
import org.duibiao.model.table.TableContract;
import org.duibiao.transform.spark.Settling;
import org.duibiao.transform.spark.SharedSession;
import org.duibiao.transform.spark.WorkSize;
import org.jspecify.annotations.Nullable;
import scala.collection.Iterable;
import scala.jdk.javaapi.CollectionConverters;

/** Rows that a test gives, and what the transformations make of them. Tables that are not given are empty. */
final class Given {

    private static final Settling SETTLING = Settling.of(WorkSize.SMALL);

    private final SparkSession spark = SharedSession.get();
    private final Map<String, TextTable> tables = new HashMap<>();
    private final Set<String> made = new HashSet<>();

    /** Rows of a table; columns left out are what {@link RowDefaults} says. */
    static Given rows(String table, String text) {
        return new Given().and(table, text);
    }

    Given and(String table, String text) {
        tables.put(table, TextTable.parse(text));
        return this;
    }

    /** A transformation that gives no rows, as one with a defect would. */
    Given without(String transformation) {
        provide(transformation);
        spark.table(transformation).limit(0).createOrReplaceTempView(transformation);
        return this;
    }

    /** Makes every view that a check reads. */
    void provideAll() {
        SqlFile.checks().forEach(check -> check.reads().forEach(this::provide));
    }

    /** The rows of a transformation, of the given columns, as lines. */
    List<String> make(String transformation, String... columns) {
        provide(transformation);
        return lines(spark.table(transformation), columns);
    }

    /** What one audit check finds, of the given columns, as lines. */
    List<String> audit(String name, String... columns) {
        SqlFile file = SqlFile.audits().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        file.reads().forEach(this::provide);
        return lines(spark.sql(file.query()), columns);
    }

    /** The rows that offend a check, of the given columns, as lines. */
    List<String> offending(String check, String... columns) {
        SqlFile file = SqlFile.checks().stream()
                .filter(each -> each.name().equals(check))
                .findFirst()
                .orElseThrow();
        file.reads().forEach(this::provide);
        return lines(spark.sql(file.query()), columns);
    }

    /** Given rows stand for a table or a view; a view that is not given is made. */
    private void provide(String name) {
        if (!made.add(name)) {
            return;
        }
        if (tables.containsKey(name) || !isTransformation(name)) {
            table(name).createOrReplaceTempView(name);
            return;
        }
        SqlFile file = SqlFile.transformation(name);
        file.reads().forEach(this::provide);
        SETTLING.settle(spark.sql(file.query())).createOrReplaceTempView(name);
    }

    private static boolean isTransformation(String name) {
        return SqlFile.transformations().stream().anyMatch(file -> file.name().equals(name));
    }

    private Dataset<Row> table(String name) {
        List<ColumnContract> columns = TableContract.get(name).columns();
        List<Row> rows = new ArrayList<>();
        if (tables.containsKey(name)) {
            for (Map<String, String> given : tables.get(name).rows()) {
                Map<String, String> row = RowDefaults.complete(name, given);
                rows.add(RowFactory.create(columns.stream()
                        .map(column -> row.getOrDefault(column.name(), ""))
                        .toArray()));
            }
        }
        StructType texts = columns.stream()
                .reduce(new StructType(), (type, column) -> type.add(column.name(), "string"), (one, other) -> one);
        Dataset<Row> typed = spark.createDataFrame(rows, texts)
                .select(columns.stream().map(Given::typed).toArray(Column[]::new));
        return SETTLING.settle(typed);
    }

    private static Column typed(ColumnContract column) {
        Column text = col(column.name());
        if (column.type().equals("ARRAY<STRING>")) {
            return when(text.equalTo(""), lit(new String[0]))
                    .otherwise(split(text, ", "))
                    .as(column.name());
        }
        if (column.type().startsWith("ARRAY")) {
            return from_json(text, DataType.fromDDL(column.type()), Map.of()).as(column.name());
        }
        return when(text.notEqual(""), text).cast(column.type()).as(column.name());
    }

    private static List<String> lines(Dataset<Row> rows, String... columns) {
        return rows
                .select(List.of(columns).stream()
                        .map(org.apache.spark.sql.functions::col)
                        .toArray(Column[]::new))
                .collectAsList()
                .stream()
                .map(row -> {
                    List<String> cells = new ArrayList<>();
                    for (int i = 0; i < row.length(); i++) {
                        cells.add(text(row.get(i)));
                    }
                    return String.join(" | ", cells);
                })
                .sorted()
                .toList();
    }

    private static String text(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof BigDecimal decimal) {
            return decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString();
        }
        if (value instanceof Iterable<?> elements) {
            return CollectionConverters.asJava(elements.toSeq()).stream()
                    .map(String::valueOf)
                    .collect(Collectors.joining(", "));
        }
        return value.toString();
    }
}
