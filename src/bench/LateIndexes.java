package extensor.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the indexes of H2 away while much is inserted, and makes them anew afterwards, which costs a fraction. Those of a constraint stay. */
final class LateIndexes {
    private static final Pattern INDEX = Pattern.compile("CREATE INDEX (\\S+) ON .*", Pattern.DOTALL);

    private final Connection store;
    private final List<String> missing = new ArrayList<>();

    LateIndexes(Connection store) {
        this.store = store;
    }

    void takeAway() throws SQLException {
        if (!store.getMetaData().getDatabaseProductName().equals("H2")) return;
        Map<String, String> all = new LinkedHashMap<>();
        try (var ask = store.createStatement();
                ResultSet line = ask.executeQuery("script nodata nosettings")) {
            while (line.next()) {
                Matcher index = INDEX.matcher(line.getString(1).strip());
                if (index.matches()) all.put(index.group(1), line.getString(1));
            }
        }
        for (Map.Entry<String, String> index : all.entrySet())
            if (dropped(index.getKey())) missing.add(index.getValue());
    }

    private boolean dropped(String name) throws SQLException {
        try (var change = store.createStatement()) {
            change.execute("drop index " + name);
            return true;
        } catch (SQLException constraint) {
            if (constraint.getErrorCode() != org.h2.api.ErrorCode.INDEX_BELONGS_TO_CONSTRAINT_2) throw constraint;
            return false;
        }
    }

    void bringBack() throws SQLException {
        for (String index : missing)
            try (var change = store.createStatement()) {
                change.execute(index);
            }
    }
}
