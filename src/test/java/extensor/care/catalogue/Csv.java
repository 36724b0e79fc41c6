package extensor.care.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rows of comma-separated text with quoted fields, by the names of the first row. */
final class Csv {
    private Csv() {}

    static List<Map<String, String>> rows(String text) {
        List<List<String>> lines = lines(text);
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> line : lines.subList(1, lines.size())) {
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < line.size(); i++) row.put(lines.get(0).get(i), line.get(i));
            rows.add(row);
        }
        return rows;
    }

    private static List<List<String>> lines(String text) {
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' && quoted && i + 1 < text.length() && text.charAt(i + 1) == '"')
                field.append(text.charAt(++i));
            else if (c == '"') quoted = !quoted;
            else if (c == ',' && !quoted) line.add(taken(field));
            else if (c == '\n' && !quoted) {
                line.add(taken(field));
                lines.add(line);
                line = new ArrayList<>();
            } else if (c != '\r') field.append(c);
        }
        if (field.length() > 0 || !line.isEmpty()) {
            line.add(taken(field));
            lines.add(line);
        }
        return lines;
    }

    private static String taken(StringBuilder field) {
        String text = field.toString();
        field.setLength(0);
        return text;
    }
}
