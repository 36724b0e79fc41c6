package extensor.journeys;

import jakarta.json.Json;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Every place for text in a database, columns and JSON fields alike, against the file that says what each is for. */
final class TextColumns {
    private static final Path FILE = Path.of("src/test/resources/text-columns.csv");
    private static final Set<String> NO_TEXT =
            Set.of("BIGINT", "BOOLEAN", "DATE", "INTEGER", "NUMERIC", "SMALLINT", "TIMESTAMP");
    /** The parameters of a dose are data: their names are not in the file. */
    private static final String PARAMETER = "values.*";

    /** What a place is for. */
    enum Kind {
        /** Free text about health: the search looks for a planted word. */
        CLINICAL,
        /** A closed list about health: the search looks for its words and codes. */
        CODED,
        /** A text that contains others, each with a place of its own. */
        JSON,
        /** What the program knows about treatments, not about a person. */
        CATALOGUE,
        /** Who somebody is, and how to reach and bill them. */
        IDENTITY,
        /** Words of the clinic about its rooms, days and sites. */
        CLINIC,
        /** A closed list that says nothing of health. */
        CODE,
        /** Keys, hashes and numbers. */
        TECHNICAL
    }

    private final Map<String, Kind> kinds = new TreeMap<>();

    /** The file without the places of this kind, to see that their absence is noticed. */
    TextColumns(Kind left) {
        try (Stream<String> lines = Files.lines(FILE)) {
            lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split(",", 3))
                    .filter(words -> kind(words[1]) != left)
                    .forEach(words ->
                            Stream.of(words[0].split(" ")).forEach(place -> kinds.put(place, kind(words[1]))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Kind kind(String word) {
        return Kind.valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** Every column of a database that can hold text, by table and name, with its values. */
    static Map<String, Set<String>> read(String url) throws SQLException {
        Map<String, Set<String>> columns = new TreeMap<>();
        try (Connection database = DriverManager.getConnection(url, "extensor", "extensor")) {
            ResultSet rows = database.createStatement()
                    .executeQuery(
                            "select table_name, column_name, data_type from information_schema.columns where table_schema = schema()");
            while (rows.next())
                if (!NO_TEXT.contains(rows.getString(3)))
                    columns.put(
                            (rows.getString(1) + "." + rows.getString(2)).toLowerCase(Locale.ROOT),
                            said(database, rows.getString(1), rows.getString(2)));
        }
        return columns;
    }

    private static Set<String> said(Connection database, String table, String column) throws SQLException {
        Set<String> said = new TreeSet<>();
        ResultSet rows = database.createStatement()
                .executeQuery(
                        "select distinct \"%1$s\" from \"%2$s\" where \"%1$s\" is not null".formatted(column, table));
        while (rows.next()) said.add(rows.getString(1));
        return said;
    }

    /** What is wrong with these columns: places missing from the file or from the database, and places with the wrong content. */
    List<String> complaints(Map<String, Set<String>> columns) {
        Map<String, Set<String>> texts = new TreeMap<>(columns);
        columns.forEach((column, said) -> {
            if (kinds.get(column) == Kind.JSON) said.forEach(text -> walk(texts, column + ":", "", json(text)));
        });
        List<String> complaints = new ArrayList<>();
        texts.forEach((place, said) -> complaint(place, said, complaints));
        kinds.forEach((place, kind) -> {
            if (!place.contains(":") && !columns.containsKey(place))
                complaints.add(place + " is named and is not there");
            if (kind == Kind.CLINICAL && !texts.containsKey(place)) complaints.add(place + " holds no planted word");
        });
        return complaints;
    }

    private void complaint(String place, Set<String> said, List<String> complaints) {
        Kind kind = kinds.get(place);
        boolean planted = said.stream().anyMatch(text -> !Canaries.in(text).isEmpty());
        if (kind == null)
            complaints.add(place + " is not named, and says " + said.stream().findFirst());
        else if (kind == Kind.CLINICAL && !planted) complaints.add(place + " holds no planted word");
        else if (kind != Kind.CLINICAL && kind != Kind.JSON && planted) complaints.add(place + " holds a planted word");
    }

    private static JsonValue json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readValue();
        }
    }

    /** Every text in a value, by the names that lead to it. A text may be JSON again. */
    private static void walk(Map<String, Set<String>> texts, String column, String path, JsonValue value) {
        switch (value.getValueType()) {
            case OBJECT -> value.asJsonObject().forEach((key, inner) -> walk(texts, column, path(path, key), inner));
            case ARRAY -> value.asJsonArray().forEach(inner -> walk(texts, column, path, inner));
            case STRING -> {
                String text = ((JsonString) value).getString();
                if (text.startsWith("{")) walk(texts, column, path, json(text));
                else texts.computeIfAbsent(column + path, p -> new TreeSet<>()).add(text);
            }
            default -> {}
        }
    }

    private static String path(String path, String key) {
        if (path.endsWith("values")) return path.substring(0, path.length() - "values".length()) + PARAMETER;
        return path.isEmpty() ? key : path + "." + key;
    }
}
