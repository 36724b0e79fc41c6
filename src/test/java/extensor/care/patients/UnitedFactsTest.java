package extensor.care.patients;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.shared.BodyRegion;
import extensor.shared.Side;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** What two records of one person know together: nothing dangerous is lost, and what they disagree on is asked. */
class UnitedFactsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final List<String> CONDITIONS = List.of("PACEMAKER", "PREGNANCY", "DVT");

    @Test
    void a_denial_that_the_other_record_contradicts_ends_and_what_is_present_stays() {
        HealthFact denied = fact("PACEMAKER", Presence.ABSENT);
        HealthFact present = fact("PACEMAKER", Presence.PRESENT);
        for (UnitedFacts united : List.of(
                UnitedFacts.of(List.of(denied), List.of(present), TODAY),
                UnitedFacts.of(List.of(present), List.of(denied), TODAY))) {
            assertThat(united.ended()).containsExactly(denied);
            assertThat(united.askedAgain()).containsExactly("PACEMAKER");
        }
    }

    @Test
    void a_denial_of_what_the_other_record_does_not_know_is_asked_again() {
        HealthFact denied = fact("DVT", Presence.ABSENT);
        UnitedFacts united = UnitedFacts.of(List.of(denied), List.of(fact("DVT", Presence.UNKNOWN)), TODAY);
        assertThat(united.ended()).containsExactly(denied);
        assertThat(united.askedAgain()).containsExactly("DVT");
    }

    @Test
    void what_only_one_record_was_asked_stands() {
        UnitedFacts united = UnitedFacts.of(
                List.of(fact("DVT", Presence.ABSENT)), List.of(fact("PACEMAKER", Presence.PRESENT)), TODAY);
        assertThat(united.ended()).isEmpty();
        assertThat(united.askedAgain()).isEmpty();
    }

    @Test
    void the_same_answer_stands_once_and_one_condition_at_two_places_stays_at_both() {
        HealthFact same = fact("DVT", Presence.ABSENT);
        HealthFact left = at(Side.LEFT);
        HealthFact right = at(Side.RIGHT);
        UnitedFacts united = UnitedFacts.of(List.of(fact("DVT", Presence.ABSENT), left), List.of(same, right), TODAY);
        assertThat(united.ended()).containsExactly(same);
        assertThat(united.askedAgain()).isEmpty();
    }

    @Test
    void what_is_over_contradicts_nothing() {
        HealthFact over = new HealthFact(
                1,
                new Fact("DVT", Presence.PRESENT, null, null, TODAY.minusYears(2), TODAY.minusYears(1)),
                null,
                new Act(1, 1, Instant.EPOCH));
        UnitedFacts united = UnitedFacts.of(List.of(fact("DVT", Presence.ABSENT)), List.of(over), TODAY);
        assertThat(united.ended()).isEmpty();
    }

    @Property
    void nothing_present_is_ended_but_what_is_there_twice_and_no_contradicted_denial_stands(
            @ForAll @Size(max = 3) List<Presence> mine, @ForAll @Size(max = 3) List<Presence> theirs) {
        List<HealthFact> kept = facts(mine);
        List<HealthFact> merged = facts(theirs);
        UnitedFacts united = UnitedFacts.of(kept, merged, TODAY);
        List<Fact> left = Stream.concat(kept.stream(), merged.stream())
                .filter(fact -> !united.ended().contains(fact))
                .map(HealthFact::fact)
                .toList();
        Stream.concat(kept.stream(), merged.stream())
                .map(HealthFact::fact)
                .filter(fact -> fact.presence() == Presence.PRESENT)
                .forEach(fact -> assertThat(left).contains(fact));
        for (String condition : CONDITIONS) {
            Set<Presence> answers = answers(left, condition);
            if (united.askedAgain().contains(condition))
                assertThat(answers).doesNotContain(Presence.ABSENT).isNotEmpty();
            else assertThat(answers).hasSizeLessThanOrEqualTo(1);
        }
        assertThat(UnitedFacts.of(merged, kept, TODAY).askedAgain()).isEqualTo(united.askedAgain());
    }

    private static Set<Presence> answers(List<Fact> facts, String condition) {
        return facts.stream()
                .filter(fact -> fact.condition().equals(condition))
                .map(Fact::presence)
                .collect(Collectors.toSet());
    }

    private static List<HealthFact> facts(List<Presence> answers) {
        return IntStream.range(0, answers.size())
                .mapToObj(i -> fact(CONDITIONS.get(i), answers.get(i)))
                .toList();
    }

    private static HealthFact fact(String condition, Presence presence) {
        return new HealthFact(
                1, new Fact(condition, presence, null, null, null, null), null, new Act(1, 1, Instant.EPOCH));
    }

    private static HealthFact at(Side side) {
        return new HealthFact(
                1,
                new Fact("FRACTURE", Presence.PRESENT, BodyRegion.KNEE, side, null, null),
                null,
                new Act(1, 1, Instant.EPOCH));
    }
}
