package extensor.shared;

import java.util.List;
import java.util.stream.Collectors;

/** A table as a file for spreadsheets (RFC 4180). They run what looks like a formula: such a cell begins with an apostrophe, which they take for plain text. */
public final class Spreadsheet {
    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
    /** Without it some spreadsheets take the text for one of another alphabet. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Spreadsheet() {}

    public static String table(List<List<String>> rows) {
        return rows.stream().map(Spreadsheet::row).collect(Collectors.joining("", BYTE_ORDER_MARK, ""));
    }

    private static String row(List<String> cells) {
        return cells.stream().map(Spreadsheet::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    static String cell(String text) {
        String plain = text == null ? "" : text;
        return '"' + (isFormula(plain) ? "'" : "") + plain.replace("\"", "\"\"") + '"';
    }

    /** Spreadsheets pass over spaces before a formula. */
    private static boolean isFormula(String text) {
        int at = 0;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\u00A0')) at++;
        return at < text.length() && FORMULA.indexOf(text.charAt(at)) >= 0;
    }
}
