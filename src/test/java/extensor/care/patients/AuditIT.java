package extensor.care.patients;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.access.AuditCheck;
import extensor.care.access.AuditHead;
import extensor.care.access.AuditLine;
import extensor.care.access.AuditQuestion;
import extensor.care.access.Outcome;
import extensor.care.access.Role;
import extensor.care.access.SignedIn;
import extensor.container.Inside;
import extensor.container.inside.Acting;
import extensor.container.inside.Notepad;
import extensor.container.inside.Rows;
import extensor.container.inside.Statements;
import extensor.shared.Id;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The audit trail has one entry for each act, and tampering with it shows. */
@Inside
class AuditIT {
    @Inject
    ReadingAudit reading;

    @Inject
    Notepad notepad;

    @Inject
    Acting acting;

    @Inject
    Rows rows;

    @Inject
    Statements statements;

    private SignedIn therapist;
    private SignedIn administrator;

    @BeforeEach
    void somebody() {
        therapist = acting.somebody(Role.THERAPIST);
        administrator = acting.somebody(Role.ADMINISTRATOR);
    }

    @Test
    void an_act_is_one_entry_that_says_who_what_and_when() {
        acting.as(therapist, "192.0.2.7", () -> {
            notepad.write(Id.next());
            return null;
        });
        assertThat(entries()).isEqualTo(1);
        List<AuditLine> lines = acting.as(administrator, () -> reading.lines(acts("Notepad.write"), 0));
        assertThat(lines.get(0)).satisfies(line -> {
            assertThat(line.actor().role()).isEqualTo(Role.THERAPIST);
            assertThat(line.outcome()).isEqualTo(Outcome.DONE);
            assertThat(line.actor().address()).isEqualTo("192.0.2.7");
            assertThat(line.request()).isEqualTo("test");
            assertThat(java.time.Duration.between(line.at(), java.time.Instant.now())
                            .abs())
                    .isLessThan(java.time.Duration.ofMinutes(1));
        });
    }

    @Test
    void the_trail_is_read_by_verb_and_outcome_newest_first() {
        acting.as(therapist, () -> notepad.write(Id.next()));
        acting.failureAs(therapist, () -> notepad.writeAndRefuse(Id.next()));
        List<AuditLine> refused = acting.as(
                administrator,
                () -> reading.lines(
                        new AuditQuestion(
                                List.of("Notepad.write", "Notepad.writeAndRefuse"),
                                null,
                                null,
                                null,
                                Outcome.REFUSED,
                                null,
                                null),
                        0));
        assertThat(refused)
                .isNotEmpty()
                .allMatch(
                        line -> line.outcome() == Outcome.REFUSED && line.verb().equals("Notepad.writeAndRefuse"));
        assertThat(refused).isSortedAccordingTo((a, b) -> b.at().compareTo(a.at()));
        assertThat(acting.as(administrator, () -> reading.lines(acts("Nothing like this"), 0)))
                .isEmpty();
        assertThat(acting.as(administrator, () -> reading.lines(acts(), 0))).isEmpty();
        assertThat(acting.as(administrator, () -> reading.lines(of(1L), 0))).isEmpty();
        assertThat(acting.as(administrator, () -> reading.lines(AuditQuestion.ALL, 99_999)))
                .isEmpty();
    }

    @Test
    void reading_the_trail_stays_within_its_statements() {
        for (int i = 0; i < 5; i++) acting.as(acting.somebody(Role.THERAPIST), () -> notepad.write(Id.next()));
        assertThat(statements.sentDuring(() -> acting.as(administrator, () -> reading.lines(AuditQuestion.ALL, 0))))
                .hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void many_at_once_leave_the_chains_whole() {
        List<Object> results = acting.together(16, therapist, "-", () -> {
            for (int i = 0; i < 5; i++) notepad.write(Id.next());
            return "done";
        });
        assertThat(results).allMatch("done"::equals);
        assertThat(entries()).isEqualTo(80);
        assertThat(checked()).isNull();
    }

    @Test
    void a_check_beside_people_who_write_raises_no_alarm() {
        AtomicInteger turn = new AtomicInteger();
        List<Object> results = acting.together(12, administrator, "-", () -> {
            if (turn.getAndIncrement() % 4 == 0) return broken();
            acting.as(therapist, () -> {
                for (int i = 0; i < 10; i++) notepad.write(Id.next());
            });
            return null;
        });
        assertThat(entries()).isEqualTo(90);
        assertThat(results).containsOnlyNulls();
    }

    @Test
    void a_changed_entry_is_found() {
        found("update audit_entry set verb = 'Notepad.other' where chain = ? and seq = ?", 3, 3);
        found("update audit_entry set outcome = 'REFUSED' where chain = ? and seq = ?", 5, 5);
        found("update audit_entry set account = 1 where chain = ? and seq = ?", 2, 2);
        found("update audit_entry set happened_at = '2020-01-01 00:00:00' where chain = ? and seq = ?", 4, 4);
        found("update audit_entry set purpose = 'because' where chain = ? and seq = ?", 1, 1);
    }

    @Test
    void a_removed_entry_is_found_also_the_last_one() {
        found("delete from audit_entry where chain = ? and seq = ?", 3, 3);
        found("delete from audit_entry where chain = ? and seq = ?", 1, 1);
        found("delete from audit_entry where chain = ? and seq = ?", 8, 8);
    }

    @Test
    void an_end_cut_off_together_with_its_head_would_need_the_key() {
        int chain = filled();
        meddled(chain, 8, () -> {
            rows.change("delete from audit_entry where chain = ? and seq = ?", chain, seq(chain, 8));
            rows.change("update audit_head set seq = ? where chain = ?", seq(chain, 7), chain);
        });
    }

    @Test
    void swapped_entries_are_found() {
        int chain = filled();
        meddled(chain, 4, () -> {
            rows.change("update audit_entry set seq = -1 where chain = ? and seq = ?", chain, seq(chain, 4));
            rows.change(
                    "update audit_entry set seq = ? where chain = ? and seq = ?", seq(chain, 4), chain, seq(chain, 5));
            rows.change("update audit_entry set seq = ? where chain = ? and seq = -1", seq(chain, 5), chain);
        });
    }

    @Test
    void a_forged_entry_is_found() {
        int chain = filled();
        meddled(chain, 9, () -> {
            rows.change(
                    "insert into audit_entry select ?, chain, seq + 1, happened_at, account, role, verb, patient, subject, outcome, purpose, detail, request, address, seal, seal, key_name"
                            + " from audit_entry where chain = ? and seq = ?",
                    Id.next(),
                    chain,
                    seq(chain, 8));
            rows.change("update audit_head set seq = seq + 1 where chain = ?", chain);
        });
    }

    @Test
    void where_the_trail_takes_no_entry_nothing_is_read_or_written() {
        SignedIn somebody = acting.somebody(Role.THERAPIST);
        while (chainOf(somebody) != chainOf(administrator)) somebody = acting.somebody(Role.THERAPIST);
        SignedIn writer = somebody;
        int chain = chainOf(writer);
        long id = Id.next();
        long last = rows.number("select seq from audit_head where chain = ?", chain);
        // The next places of the chain are taken.
        for (int i = 1; i <= 20; i++)
            rows.change(
                    "insert into audit_entry (id, chain, seq, happened_at, role, verb, outcome, request, address, previous_seal, seal)"
                            + " values (?, ?, ?, '2026-01-01 00:00:00', 'ANYONE', 'x', 'DONE', '-', '-', '', '')",
                    Id.next(),
                    chain,
                    last + i);
        try {
            assertThat(acting.failureAs(writer, () -> notepad.write(id))).isNotNull();
            assertThat(rows.number("select count(*) from site where id = ?", id))
                    .isZero();
            assertThat(acting.failureAs(administrator, () -> reading.lines(acts("Notepad.write"), 0)))
                    .isNotNull();
        } finally {
            rows.change("delete from audit_entry where chain = ? and seal = ''", chain);
        }
        acting.as(writer, () -> notepad.write(id));
        assertThat(checked()).isNull();
    }

    /** After this statement the check names the entry `expected`, counted among the eight of this test. */
    private void found(String sql, int which, int expected) {
        int chain = filled();
        meddled(
                chain,
                expected,
                () -> assertThat(rows.change(sql, chain, seq(chain, which))).isEqualTo(1));
    }

    private long first;

    /** Writes eight entries of one person at the end of one chain; gives the chain. */
    private int filled() {
        therapist = acting.somebody(Role.THERAPIST);
        while (chainOf(therapist) == chainOf(administrator)) administrator = acting.somebody(Role.ADMINISTRATOR);
        for (int i = 0; i < 8; i++) acting.as(therapist, () -> notepad.write(Id.next()));
        int chain = chainOf(therapist);
        first = rows.number("select min(seq) from audit_entry where account = ?", therapist.account());
        return chain;
    }

    /** Somebody whose own entries go into another chain than the one that is tampered with. */
    private static int chainOf(SignedIn person) {
        return (int) Math.floorMod(person.account(), AuditHead.CHAINS);
    }

    private long seq(int chain, int which) {
        return first + which - 1;
    }

    /** Tampers, checks, and restores all of it, so that the next test finds the audit trail whole. */
    private void meddled(int chain, int expected, Runnable meddling) {
        assertThat(checked()).isNull();
        long from = seq(chain, 1);
        List<List<Object>> entries = rows.all("select * from audit_entry where chain = ? and seq >= ?", chain, from);
        List<Object> head = rows.all("select seq, seal, chain from audit_head where chain = ?", chain)
                .get(0);
        meddling.run();
        String broken = checked();
        rows.change("delete from audit_entry where chain = ? and (seq >= ? or seq < 0)", chain, from);
        for (List<Object> entry : entries)
            rows.change("insert into audit_entry values (" + "?,".repeat(entry.size() - 1) + "?)", entry.toArray());
        rows.change("update audit_head set seq = ?, seal = ? where chain = ?", head.toArray());
        assertThat(broken).isEqualTo(chain + "/" + seq(chain, expected));
        assertThat(checked()).isNull();
    }

    private String checked() {
        return acting.as(administrator, this::broken);
    }

    /** The place of the first entry that does not fit, found piece by piece. */
    private String broken() {
        AuditCheck check = reading.check();
        while (!check.over()) check = reading.checkOn(check);
        return check.broken();
    }

    private static AuditQuestion acts(String... verbs) {
        return new AuditQuestion(List.of(verbs), null, null, null, null, null, null);
    }

    private static AuditQuestion of(Long patient) {
        return new AuditQuestion(null, null, patient, null, null, null, null);
    }

    private long entries() {
        return rows.number("select count(*) from audit_entry where account = ?", therapist.account());
    }
}
