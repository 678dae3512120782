package org.duibiao.model.dictionary;

import java.util.List;
import java.util.stream.Collectors;
import org.duibiao.model.catalogue.Indicator;
import org.duibiao.model.catalogue.Scope;
import org.duibiao.model.catalogue.SetAsideReason;
import org.duibiao.model.table.ColumnContract;
import org.duibiao.model.table.TableContract;

/** Writes the dictionary's sections in Markdown, from the catalogue and the contracts of the tables. */
final class DictionaryPage {

    private DictionaryPage() {}

    static String indicators(List<Indicator> indicators) {
        return table(
                List.of("id", "中文", "English", "units", "better", "subject", "what to mind"),
                indicators.stream()
                        .map(indicator -> List.of(
                                code(indicator.id()),
                                indicator.titleZh(),
                                indicator.titleEn(),
                                String.join(", ", indicator.units()),
                                indicator.better().id(),
                                indicator.subject(),
                                indicator.note().orElse("")))
                        .toList());
    }

    static String scopes(List<Scope> scopes) {
        return table(
                List.of("id", "中文", "English", "words", "of"),
                scopes.stream()
                        .map(scope -> List.of(
                                code(scope.id()),
                                scope.titleZh(),
                                scope.titleEn(),
                                String.join(" ", scope.words()),
                                scope.appliesTo().isEmpty() ? "any" : String.join(", ", scope.appliesTo())))
                        .toList());
    }

    static String setAsideReasons(List<SetAsideReason> reasons) {
        return table(
                List.of("id", "中文", "English"),
                reasons.stream()
                        .map(reason -> List.of(code(reason.id()), reason.zh(), reason.en()))
                        .toList());
    }

    static String table(TableContract contract) {
        return "### " + contract.name() + "\n\n" + contract.comment() + ". Layer: " + contract.layer()
                + ". One row a " + String.join(" × ", contract.grain()) + ".\n\n" + columns(contract.columns())
                + contract.checks().stream()
                        .map(check -> "- " + check.name() + ": " + code(check.condition()) + "\n")
                        .collect(Collectors.joining("", contract.checks().isEmpty() ? "" : "\n", ""));
    }

    private static String columns(List<ColumnContract> columns) {
        return table(
                List.of("column", "type", "null", "meaning"),
                columns.stream()
                        .map(column -> List.of(
                                code(column.name()), column.type(), column.required() ? "no" : "yes", column.comment()))
                        .toList());
    }

    private static String table(List<String> header, List<List<String>> rows) {
        return row(header)
                + row(header.stream().map(name -> "---").toList())
                + rows.stream().map(DictionaryPage::row).collect(Collectors.joining());
    }

    private static String row(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.replace("|", "\\|").replace("<", "&lt;"))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String code(String words) {
        return "`" + words + "`";
    }
}
