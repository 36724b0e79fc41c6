package extensor.care.patients;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Whom a relationship lets read the record, and when. */
class CareRelationshipTest {
    private static final Instant BEGUN = Instant.parse("2024-02-29T23:59:00Z");

    private final CareRelationship care = CareRelationship.takenPart(1, 2, 3, "stands in", BEGUN);

    @Test
    void it_counts_from_its_first_moment_until_just_before_its_end() {
        Instant end = BEGUN.plus(CareRelationship.AFTERWARDS);
        assertThat(care.counts(3L, BEGUN.minusNanos(1000))).isFalse();
        assertThat(care.counts(3L, BEGUN)).isTrue();
        assertThat(care.counts(3L, end.minusNanos(1000))).isTrue();
        assertThat(care.counts(3L, end)).isFalse();
    }

    @Test
    void it_counts_for_nobody_else() {
        assertThat(care.counts(4L, BEGUN)).isFalse();
        assertThat(care.counts(null, BEGUN)).isFalse();
    }
}
