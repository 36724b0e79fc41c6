package extensor.api;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;

/** What can be wrong with a database that takes no row, as far as its failures tell. Each failure may hide another one. */
enum DatabaseTrouble {
    FULL("the disk of the database is full", Set.of(1021, 1114), "no space left"),
    READ_ONLY("the database can only be read", Set.of(90097, 1290, 1036), "read-only"),
    UNWRITABLE("the database cannot be written", Set.of(), ""),
    AWAY("the database does not answer", Set.of(), "");

    private final String words;
    private final Set<Integer> codes;
    private final String sign;

    DatabaseTrouble(String words, Set<Integer> codes, String sign) {
        this.words = words;
        this.codes = codes;
        this.sign = sign;
    }

    static DatabaseTrouble of(SQLException failure) {
        for (DatabaseTrouble known : new DatabaseTrouble[] {FULL, READ_ONLY})
            for (Throwable t = failure; t != null; t = t.getCause()) if (known.explains(t)) return known;
        // A statement that fails says by its state that the connection is gone (08); whatever else it says, it was
        // heard.
        for (Throwable t = failure; t != null; t = t.getCause())
            if (t instanceof SQLException e
                    && e.getSQLState() != null
                    && !e.getSQLState().startsWith("08")) return UNWRITABLE;
        return AWAY;
    }

    private boolean explains(Throwable failure) {
        return failure instanceof SQLException e && codes.contains(e.getErrorCode())
                || String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT).contains(sign);
    }

    String words() {
        return words;
    }
}
