package extensor.shared;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What takes effect once, however often it is sent: pressed twice, sent again after a lost answer, or wanted by two people. A unique key of
 * the database proves it.
 */
public final class RequestKey {
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9-]{8,60}");
    private static final int DUPLICATE_ON_H2 = 23505;
    private static final int DUPLICATE_ON_MYSQL = 1062;

    private RequestKey() {}

    /** A fresh key for a page that sends one act: whatever it sends again with this key is the same act. */
    public static String key() {
        return UUID.randomUUID().toString();
    }

    /** Accepts what can be such a key; our pages send nothing else. */
    public static String checked(String key) {
        if (key == null || !KEY.matcher(key).matches()) throw Refusal.notFound();
        return key;
    }

    /** Flushes it to the database. If somebody else was first, the whole act runs again and finds theirs. */
    public static void only(Runnable sending) {
        try {
            sending.run();
        } catch (PersistenceException e) {
            if (twice(e)) throw new OptimisticLockException(e);
            throw e;
        }
    }

    private static boolean twice(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause())
            if (t instanceof SQLException e
                    && (e.getErrorCode() == DUPLICATE_ON_H2 || e.getErrorCode() == DUPLICATE_ON_MYSQL)) return true;
        return false;
    }
}
