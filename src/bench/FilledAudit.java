package extensor.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** The audit entries of the fill: five of each patient, each chain going on from where it ended. */
final class FilledAudit {
    private static final int CHAINS = 8;
    private static final String[] VERBS = {
        "Registering.register", "OpeningEpisodes.open", "Signing.sign", "ReadingRecords.record", "WritingNotes.sign"
    };

    private final Connection store;
    private final TableRows rows;
    private final AuditSeal key;
    private final long[] numbers = new long[CHAINS];
    private final String[] seals = new String[CHAINS];

    FilledAudit(Connection store, TableRows rows, AuditSeal key) throws SQLException {
        this.store = store;
        this.rows = rows;
        this.key = key;
        try (var ask = store.createStatement();
                ResultSet head = ask.executeQuery("select chain, seq, seal from audit_head")) {
            while (head.next()) {
                numbers[head.getInt(1)] = head.getLong(2);
                seals[head.getInt(1)] = head.getString(3);
            }
        }
    }

    void add(long patient, long account, LocalDate day) throws SQLException {
        for (int i = 0; i < VERBS.length; i++) {
            long id = patient + i;
            int chain = (int) (patient % CHAINS);
            LocalDateTime at = day.atTime(12, i);
            String previous = seals[chain];
            long instant = at.toInstant(ZoneOffset.UTC).toEpochMilli();
            numbers[chain]++;
            seals[chain] = key.of(
                    id, chain, numbers[chain], instant, account, "THERAPIST", VERBS[i], patient, null, "DONE", null, null, "fill",
                    "127.0.0.1", previous);
            rows.add(
                    "audit_entry(id, chain, seq, happened_at, account, role, verb, patient, outcome, request, address, previous_seal, seal)",
                    id, chain, numbers[chain], at, account, "THERAPIST", VERBS[i], patient, "DONE", "fill", "127.0.0.1", previous,
                    seals[chain]);
        }
    }

    /** Writes where each chain ends now. */
    void end() throws SQLException {
        try (var change = store.prepareStatement("update audit_head set seq = ?, seal = ? where chain = ?")) {
            for (int chain = 0; chain < CHAINS; chain++) {
                change.setLong(1, numbers[chain]);
                change.setString(2, seals[chain]);
                change.setInt(3, chain);
                change.executeUpdate();
            }
        }
    }
}
