package extensor.care.patients;

import static extensor.care.patients.Presence.ABSENT;
import static extensor.care.patients.Presence.PRESENT;
import static extensor.care.patients.Presence.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import extensor.care.catalogue.Condition;
import extensor.care.catalogue.Condition.Category;
import extensor.care.catalogue.Condition.KnownBy;
import extensor.shared.BodyRegion;
import extensor.shared.Refusal;
import extensor.shared.Side;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What may be said of a condition, and what a newer answer does to the ones before. */
class FactRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate BORN = LocalDate.of(1988, 3, 2);
    private static final Condition METAL = condition("METAL_IMPLANT", true, KnownBy.QUESTION);
    private static final Condition PACEMAKER = condition("PACEMAKER", false, KnownBy.QUESTION);
    private static final Condition INJURY = condition("ACUTE_INJURY", true, KnownBy.QUESTION);
    private static final Condition FRAIL = condition("FRAIL_OLDER", false, KnownBy.BIRTH_DATE);

    @Test
    void an_acute_injury_without_an_end_lasts_three_days() {
        Fact fact = told(INJURY, PRESENT, BodyRegion.LOW_BACK, null, TODAY.minusDays(1), null)
                .fact(INJURY, BORN, TODAY);
        assertThat(fact.until()).isEqualTo(TODAY.plusDays(2));
    }

    @Test
    void an_acute_injury_without_dates_happened_today() {
        Fact fact = told(INJURY, PRESENT, null, null, null, null).fact(INJURY, BORN, TODAY);
        assertThat(fact).isEqualTo(new Fact("ACUTE_INJURY", PRESENT, null, null, TODAY, TODAY.plusDays(3)));
    }

    @Test
    void an_acute_injury_that_was_denied_has_no_dates() {
        assertThat(told(INJURY, ABSENT, null, null, null, null).fact(INJURY, BORN, TODAY))
                .isEqualTo(Fact.absent("ACUTE_INJURY"));
    }

    @Test
    void a_localised_condition_may_be_present_nobody_knows_where() {
        assertThat(told(METAL, PRESENT, null, null, null, null)
                        .fact(METAL, BORN, TODAY)
                        .region())
                .isNull();
    }

    @Test
    void a_condition_of_the_whole_person_has_no_place() {
        refused("region", told(PACEMAKER, PRESENT, BodyRegion.THORAX_ANT, null, null, null), PACEMAKER);
    }

    @Test
    void a_paired_region_has_no_midline() {
        refused("side", told(METAL, PRESENT, BodyRegion.KNEE, Side.MIDLINE, null, null), METAL);
        refused("side", told(METAL, PRESENT, null, Side.LEFT, null, null), METAL);
    }

    @Test
    void nothing_begins_before_birth_or_in_the_far_future() {
        refused("from", told(PACEMAKER, PRESENT, null, null, BORN.minusDays(1), null), PACEMAKER);
        refused("from", told(PACEMAKER, PRESENT, null, null, TODAY.plusYears(2), null), PACEMAKER);
        assertThat(told(PACEMAKER, PRESENT, null, null, BORN, null)
                        .fact(PACEMAKER, BORN, TODAY)
                        .from())
                .isEqualTo(BORN);
    }

    @Test
    void the_end_lies_after_the_beginning() {
        refused("until", told(PACEMAKER, PRESENT, null, null, TODAY, TODAY), PACEMAKER);
        refused("until", told(PACEMAKER, PRESENT, null, null, TODAY, TODAY.minusDays(1)), PACEMAKER);
        refused("until", told(PACEMAKER, PRESENT, null, null, null, TODAY.plusYears(6)), PACEMAKER);
    }

    @Test
    void what_the_birth_date_tells_may_be_added_to_but_not_denied() {
        refused("presence", told(FRAIL, ABSENT, null, null, null, null), FRAIL);
        assertThat(told(FRAIL, PRESENT, null, null, null, null)
                        .fact(FRAIL, BORN, TODAY)
                        .presence())
                .isEqualTo(PRESENT);
    }

    @Test
    void the_same_condition_in_another_place_stands_beside_the_first() {
        HealthFact left = row(Fact.present("METAL_IMPLANT").at(BodyRegion.KNEE, Side.LEFT));
        assertThat(left.replacedBy(Fact.present("METAL_IMPLANT").at(BodyRegion.KNEE, Side.RIGHT), TODAY))
                .isFalse();
        assertThat(left.replacedBy(Fact.present("METAL_IMPLANT").at(BodyRegion.HIP, Side.LEFT), TODAY))
                .isFalse();
        assertThat(left.replacedBy(Fact.present("METAL_IMPLANT").at(BodyRegion.KNEE, Side.LEFT), TODAY))
                .isTrue();
    }

    @Test
    void a_place_replaces_not_known_where_and_never_the_other_way_round() {
        Fact nowhere = Fact.present("METAL_IMPLANT");
        Fact knee = nowhere.at(BodyRegion.KNEE, Side.LEFT);
        assertThat(row(nowhere).replacedBy(knee, TODAY)).isTrue();
        assertThat(row(knee).replacedBy(nowhere, TODAY)).isFalse();
        assertThat(row(nowhere.at(BodyRegion.KNEE, null)).replacedBy(knee, TODAY))
                .isTrue();
    }

    @Test
    void a_denial_replaces_everything_but_what_is_over() {
        Fact present = Fact.present("ACUTE_INJURY").at(BodyRegion.KNEE, Side.LEFT);
        assertThat(row(present).replacedBy(Fact.absent("ACUTE_INJURY"), TODAY)).isTrue();
        assertThat(row(present.between(TODAY.minusDays(9), TODAY)).replacedBy(Fact.absent("ACUTE_INJURY"), TODAY))
                .isFalse();
        assertThat(row(Fact.present("PACEMAKER")).replacedBy(Fact.absent("ACUTE_INJURY"), TODAY))
                .isFalse();
    }

    @Test
    void what_was_denied_stays_denied_for_the_time_before_it_began() {
        HealthFact denied = row(Fact.absent("PACEMAKER"));
        assertThat(denied.heldBefore(Fact.present("PACEMAKER").between(TODAY, null)))
                .isTrue();
        assertThat(denied.heldBefore(Fact.present("PACEMAKER"))).isFalse();
        assertThat(row(new Fact("PACEMAKER", UNKNOWN, null, null, null, null))
                        .heldBefore(Fact.present("PACEMAKER").between(TODAY, null)))
                .isFalse();
    }

    @Test
    void an_ended_row_stands_no_more_and_keeps_what_it_said() {
        HealthFact row = row(Fact.present("PACEMAKER"));
        row.end(new Act(2, 7, Instant.EPOCH));
        assertThat(row.stands()).isFalse();
        assertThat(row.fact()).isEqualTo(Fact.present("PACEMAKER"));
    }

    @Test
    void a_condition_that_is_over_counts_as_known_not_to_be_there() {
        FactGroup.Answer answer = FactGroup.Answer.of(
                INJURY,
                true,
                List.of(new HealthFacts.Recorded(
                        row(Fact.present("ACUTE_INJURY").between(TODAY.minusDays(9), TODAY)), "Thea")),
                TODAY);
        assertThat(answer.state()).isEqualTo(ABSENT);
        assertThat(answer.facts()).isEmpty();
        assertThat(FactGroup.Answer.of(INJURY, true, List.of(), TODAY).open()).isTrue();
        assertThat(FactGroup.Answer.of(
                                INJURY,
                                true,
                                List.of(new HealthFacts.Recorded(
                                        row(new Fact("ACUTE_INJURY", UNKNOWN, null, null, null, null)), "Thea")),
                                TODAY)
                        .open())
                .isTrue();
    }

    private static FactAnswer told(
            Condition condition, Presence presence, BodyRegion region, Side side, LocalDate from, LocalDate until) {
        return new FactAnswer(condition.code(), presence, region, side, from, until, null);
    }

    private static void refused(String field, FactAnswer told, Condition condition) {
        assertThatThrownBy(() -> told.fact(condition, BORN, TODAY))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.field()).isEqualTo(field));
    }

    private static HealthFact row(Fact fact) {
        return new HealthFact(1, fact, null, new Act(1, 7, Instant.EPOCH));
    }

    private static Condition condition(String code, boolean localised, KnownBy knownBy) {
        return new Condition(
                code,
                1,
                true,
                null,
                Condition.AskedWhen.ALWAYS,
                "GROUP",
                Category.STATE,
                localised,
                knownBy,
                Map.of(),
                List.of("K"),
                code,
                null);
    }
}
