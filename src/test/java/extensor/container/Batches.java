package extensor.container;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes many rows into many tables, some thousands at a time. Tables are sent in the order in which they were named first. */
final class Batches {
    private static final int MOST = 5_000;

    private final Connection store;
    private final Map<String, PreparedStatement> tables = new LinkedHashMap<>();
    private int waiting;

    Batches(Connection store) {
        this.store = store;
    }

    /** The table and its columns, as in `site(id, name)`. */
    void table(String columns) throws SQLException {
        String name = columns.substring(0, columns.indexOf('('));
        String marks = String.join(", ", Collections.nCopies(columns.split(",").length, "?"));
        tables.put(name, store.prepareStatement("insert into " + columns + " values (" + marks + ")"));
    }

    void add(String table, Object... values) throws SQLException {
        PreparedStatement insert = tables.get(table);
        for (int i = 0; i < values.length; i++) insert.setObject(i + 1, values[i]);
        insert.addBatch();
        if (++waiting == MOST) send();
    }

    void send() throws SQLException {
        for (PreparedStatement insert : tables.values()) insert.executeBatch();
        store.commit();
        waiting = 0;
    }
}
