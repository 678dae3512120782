package org.duibiao.ingest.spark.row;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.StructType;
import org.duibiao.model.table.TableContract;
import org.jspecify.annotations.Nullable;
import scala.jdk.javaapi.CollectionConverters;

/** A row of a table, filled by the names of its columns; what is not set is null. */
public final class ContractRow {

    private final StructType schema;
    private final @Nullable Object[] values;

    private ContractRow(StructType schema) {
        this.schema = schema;
        this.values = new Object[schema.length()];
    }

    /** An empty row. */
    public static ContractRow of(StructType schema) {
        return new ContractRow(schema);
    }

    /** The schema that the contract of a table states. */
    public static StructType schema(String table) {
        return StructType.fromDDL(TableContract.get(table).columnsDdl());
    }

    public ContractRow set(String column, Object value) {
        values[schema.fieldIndex(column)] = value;
        return this;
    }

    public ContractRow set(String column, Optional<?> value) {
        values[schema.fieldIndex(column)] = value.orElse(null);
        return this;
    }

    public ContractRow set(String column, OptionalInt value) {
        values[schema.fieldIndex(column)] = value.isPresent() ? value.getAsInt() : null;
        return this;
    }

    public ContractRow set(String column, Collection<?> elements) {
        values[schema.fieldIndex(column)] =
                CollectionConverters.asScala(List.copyOf(elements)).toSeq();
        return this;
    }

    /**
     * An amount, rounded to the decimals that the column keeps.
     *
     * @throws ArithmeticException if it has more digits before the point than the column keeps
     */
    public ContractRow setDecimal(String column, Optional<BigDecimal> amount) {
        DecimalType type = (DecimalType) schema.apply(column).dataType();
        return set(column, amount.map(value -> fitted(column, value, type)));
    }

    /**
     * The row.
     *
     * @throws IllegalStateException naming a required column that was not set
     */
    public Row build() {
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null && !schema.apply(i).nullable()) {
                throw new IllegalStateException("column " + schema.apply(i).name() + " is required and was not set");
            }
        }
        return new GenericRowWithSchema(values, schema);
    }

    private static BigDecimal fitted(String column, BigDecimal value, DecimalType type) {
        BigDecimal rounded = value.setScale(type.scale(), RoundingMode.HALF_UP);
        if (rounded.precision() > type.precision()) {
            throw new ArithmeticException(column + " does not hold " + value.toPlainString());
        }
        return rounded;
    }
}
