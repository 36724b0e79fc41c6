package extensor.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Rows that wait to be inserted, in batches and in the order in which their tables were named first. */
final class TableRows {
    private final Connection store;
    private final Map<String, PreparedStatement> inserts = new LinkedHashMap<>();

    TableRows(Connection store) {
        this.store = store;
    }

    /** The table with its columns, as in `site(id, name)`, and the values of one row. */
    void add(String columns, Object... values) throws SQLException {
        PreparedStatement insert = inserts.get(columns);
        if (insert == null) {
            String marks = String.join(", ", Collections.nCopies(values.length, "?"));
            insert = store.prepareStatement("insert into " + columns + " values (" + marks + ")");
            inserts.put(columns, insert);
        }
        for (int i = 0; i < values.length; i++) insert.setObject(i + 1, values[i]);
        insert.addBatch();
    }

    void send() throws SQLException {
        for (PreparedStatement insert : inserts.values()) insert.executeBatch();
        store.commit();
    }
}
