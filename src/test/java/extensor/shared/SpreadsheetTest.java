package extensor.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTest {
    @Test
    void a_table_is_lines_of_quoted_cells() {
        assertThat(Spreadsheet.table(List.of(List.of("When", "Who"), List.of("a,b;c", "say \"no\"\nand go"))))
                .isEqualTo("\uFEFF\"When\",\"Who\"\r\n\"a,b;c\",\"say \"\"no\"\"\nand go\"\r\n");
        assertThat(Spreadsheet.cell(null)).isEqualTo("\"\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@sum(a1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "  =1",
                "\u00A0=1",
                "\uFF1D1",
                "\uFF0B1",
                "\uFF0D1",
                "\uFF201"
            })
    void what_a_spreadsheet_would_run_is_text(String formula) {
        assertThat(Spreadsheet.cell(formula)).isEqualTo("\"'" + formula + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "Ada", "1 - 2", "a=b", "3.5", "'=1"})
    void anything_else_stays_as_it_is(String text) {
        assertThat(Spreadsheet.cell(text)).isEqualTo("\"" + text + "\"");
    }

    @Property
    void what_was_written_is_read_again(@ForAll List<String> cells) {
        String table = Spreadsheet.table(List.of(cells));
        List<String> read = cells.isEmpty() ? List.of() : read(table.substring(1, table.length() - 2));
        assertThat(read.stream().map(cell -> cell.startsWith("'") ? cell.substring(1) : cell))
                .containsExactlyElementsOf(cells.stream()
                        .map(cell -> cell.startsWith("'") ? cell.substring(1) : cell)
                        .toList());
    }

    /** A row as a spreadsheet reads it. */
    private static List<String> read(String row) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean inside = false;
        for (int i = 0; i < row.length(); i++) {
            char at = row.charAt(i);
            if (inside && at == '"' && i + 1 < row.length() && row.charAt(i + 1) == '"') {
                cell.append(at);
                i++;
            } else if (at == '"') inside = !inside;
            else if (at == ',' && !inside) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else cell.append(at);
        }
        cells.add(cell.toString());
        return cells;
    }
}
