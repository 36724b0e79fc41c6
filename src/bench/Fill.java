package extensor.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Fills the database of a demo clinic with a past: patients with episodes, signed plans, visits, notes and reports in the shapes of the demo, some forty new
 * ones a day, so that a clinic of ten times as many patients is ten times as old and as busy today. It adds only what is missing to the size that it is told.
 */
public final class Fill {
    /** Patients are counted back from here, so that a later fill adds older ones. */
    static final int NEWEST = 1_000_000;

    private static final int AT_ONCE = 1_000;
    private static final int THERAPISTS = 42;
    private static final long SEED = 20_260_101;

    private final Connection store;
    private final TableRows rows;
    private final FilledStaff staff;

    private Fill(Connection store) throws SQLException {
        this.store = store;
        this.rows = new TableRows(store);
        this.staff = FilledStaff.of(store, rows, THERAPISTS);
    }

    /** Arguments: the JDBC address, the folder with the audit key or the key itself, and how many patients there shall be. */
    public static void main(String[] arguments) throws Exception {
        long began = System.nanoTime();
        try (Connection store = DriverManager.getConnection(arguments[0], "extensor", "extensor")) {
            store.setAutoCommit(false);
            Fill fill = new Fill(store);
            LateIndexes indexes = new LateIndexes(store);
            indexes.takeAway();
            fill.to(Integer.parseInt(arguments[2]), new AuditSeal(arguments[1]));
            indexes.bringBack();
        }
        System.out.printf("%s patients in %d s%n", arguments[2], (System.nanoTime() - began) / 1_000_000_000L);
    }

    private void to(int size, AuditSeal seal) throws SQLException {
        int there = number("select count(*) from patient");
        int filled = number("select count(*) from patient where id < " + FilledPatient.id(NEWEST, 0));
        List<PlanModel> models = PlanModel.all(store);
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        FilledPatient.Shapes shapes = new FilledPatient.Shapes(models, conditions(), staff, today);
        FilledAudit audit = new FilledAudit(store, rows, seal);
        int wanted = Math.max(0, size - there);
        for (int back = filled + wanted; back > filled; back--) {
            FilledPatient patient =
                    new FilledPatient(NEWEST - back, back - 1, new Random(SEED + back), shapes, rows);
            patient.add();
            audit.add(patient.id(), patient.therapist(), patient.day());
            if (back % AT_ONCE == 1) rows.send();
        }
        audit.end();
        rows.send();
    }

    private List<String> conditions() throws SQLException {
        List<String> codes = new ArrayList<>();
        try (var ask = store.createStatement();
                ResultSet found = ask.executeQuery(
                        "select distinct condition_code from health_fact where presence = 'ABSENT' order by condition_code")) {
            while (found.next()) codes.add(found.getString(1));
        }
        return codes;
    }

    private int number(String sql) throws SQLException {
        try (var ask = store.createStatement();
                ResultSet found = ask.executeQuery(sql)) {
            found.next();
            return found.getInt(1);
        }
    }
}
