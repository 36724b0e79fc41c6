package extensor.boot;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * What the database user may do as whom the program runs: read everything, and change in each table what `db/rights.csv` says. Rights of single tables are
 * made so; wider ones only an administrator of the database can take away, so the log names them.
 */
final class UserRights {
    private static final Logger LOG = Logger.getLogger("extensor");
    private static final String FILE = "/db/rights.csv";
    private static final Set<String> HARMLESS = Set.of("select", "usage", "show view");

    private final String schema;
    private final String user;
    private final Map<String, Set<String>> held;
    private final Set<String> wider;

    private UserRights(String schema, String user, Map<String, Set<String>> held, Set<String> wider) {
        this.schema = schema;
        this.user = user;
        this.held = held;
        this.wider = wider;
    }

    /** The changes that the program makes in each table. */
    static Map<String, Set<String>> needed() {
        Map<String, Set<String>> needed = new TreeMap<>();
        try (InputStream in = UserRights.class.getResourceAsStream(FILE)) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .forEach(line -> {
                        String[] cells = line.split(",", -1);
                        needed.put(
                                cells[0], cells[1].isEmpty() ? Set.of() : new TreeSet<>(List.of(cells[1].split(" "))));
                    });
            return needed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As the database says it to the user itself. */
    static UserRights of(DataSource running) {
        try (Connection connection = running.getConnection()) {
            String[] account = one(connection, "select current_user()").split("@(?=[^@]*$)");
            String user = quoted(account[0]) + "@" + quoted(account[1]);
            Map<String, Set<String>> held = new TreeMap<>();
            for (String[] row : rows(
                    connection,
                    "select table_name, privilege_type from information_schema.table_privileges where table_schema = schema() and grantee = ?",
                    user))
                held.computeIfAbsent(row[0], table -> new TreeSet<>()).add(lower(row[1]));
            Set<String> wider = new TreeSet<>();
            for (String wide : List.of(
                    "select privilege_type, table_schema from information_schema.schema_privileges where schema() like table_schema and grantee = ?",
                    "select privilege_type, table_catalog from information_schema.user_privileges where grantee = ?"))
                for (String[] row : rows(connection, wide, user)) wider.add(lower(row[0]));
            wider.removeAll(HARMLESS);
            return new UserRights(one(connection, "select schema()"), user, held, wider);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read the rights of the database user: " + e.getMessage(), e);
        }
    }

    /** Makes them what they must be. Where the owner may not, the file gets the statements for somebody who may, and the start is refused. */
    void make(DataSource owner, Path file) {
        if (!wider.isEmpty())
            LOG.warning("The database user " + user + " may do more than the program needs: " + String.join(", ", wider)
                    + " beyond single tables. Take it away (README, \"Which database\").");
        List<String> statements = statements();
        if (statements.isEmpty()) return;
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "the database user " + user
                            + " has not the rights that the program needs, and the migrating user may not give them ("
                            + e.getMessage() + "). " + kept(statements, file),
                    e);
        }
    }

    List<String> statements() {
        List<String> statements = new ArrayList<>();
        needed().forEach((table, needs) -> {
            Set<String> has = held.getOrDefault(table, Set.of());
            Set<String> missing = without(needs, has);
            Set<String> extra = without(without(has, needs), HARMLESS);
            String on = " on `" + schema + "`.`" + table + "` ";
            if (!missing.isEmpty()) statements.add("grant " + String.join(", ", missing) + on + "to " + user);
            if (!extra.isEmpty()) statements.add("revoke " + String.join(", ", extra) + on + "from " + user);
        });
        return statements;
    }

    private static String kept(List<String> statements, Path file) {
        try {
            Files.writeString(file, String.join(";\n", statements) + ";\n");
            return "The statements for an administrator of the database are in " + file;
        } catch (IOException e) {
            return "An administrator of the database must run: " + String.join("; ", statements);
        }
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    private static String one(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            found.next();
            return found.getString(1);
        }
    }

    private static List<String[]> rows(Connection connection, String sql, String user) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, user);
            List<String[]> rows = new ArrayList<>();
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) rows.add(new String[] {found.getString(1), found.getString(2)});
            }
            return rows;
        }
    }

    private static String quoted(String name) {
        return "'" + name.replace("'", "''") + "'";
    }

    private static String lower(String right) {
        return right.toLowerCase(Locale.ROOT);
    }
}
