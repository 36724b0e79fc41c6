package extensor.container;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/** Questions to a database of before and to the same one after a migration, whose answers must be the same row by row. */
final class SameRows {
    private final Map<String, String> before = new LinkedHashMap<>();
    private final Map<String, String> after = new LinkedHashMap<>();

    /** What is asked before, and what is asked afterwards. */
    SameRows add(String what, String before, String after) {
        this.before.put(what, before);
        this.after.put(what, after);
        return this;
    }

    /** The whole of these tables. */
    SameRows tables(String... names) {
        for (String name : names) {
            String all = "select * from " + name + " order by 1, 2";
            add(name, all, all);
        }
        return this;
    }

    Map<String, String> before(Connection store) throws Exception {
        return answers(store, before);
    }

    Map<String, String> after(Connection store) throws Exception {
        return answers(store, after);
    }

    private static Map<String, String> answers(Connection store, Map<String, String> questions) throws Exception {
        Map<String, String> all = new LinkedHashMap<>();
        for (var question : questions.entrySet()) all.put(question.getKey(), digest(store, question.getValue()));
        return all;
    }

    /** How many rows there are, and one hash over all of them. */
    private static String digest(Connection store, String sql) throws Exception {
        MessageDigest hash = MessageDigest.getInstance("SHA-256");
        long rows = 0;
        try (Statement statement = store.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            int columns = found.getMetaData().getColumnCount();
            for (; found.next(); rows++)
                for (int i = 1; i <= columns; i++)
                    hash.update((found.getString(i) + "|").getBytes(StandardCharsets.UTF_8));
        }
        return rows + " rows, " + HexFormat.of().formatHex(hash.digest());
    }
}
