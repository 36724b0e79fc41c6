package extensor.care.safety;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.catalogue.Condition;
import extensor.care.patients.Fact;
import extensor.shared.BodyRegion;
import extensor.shared.Side;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Against the check that asks everybody everything: only questions are left out, and only where the part of the body that they are about is not treated. */
class AskedWhenTest {
    private static final Safety ALWAYS = new Safety(
            Reference.RULES,
            Reference.CONDITIONS.stream().map(AskedWhenTest::always).toList());

    private static Condition always(Condition c) {
        return new Condition(
                c.code(),
                c.order(),
                c.bulk(),
                c.askedOf(),
                Condition.AskedWhen.ALWAYS,
                c.group(),
                c.category(),
                c.localised(),
                c.knownBy(),
                c.codes(),
                c.source(),
                c.name(),
                c.question());
    }

    @Provide
    Arbitrary<RandomPatient> charts() {
        return RandomPatient.charts();
    }

    private static Map<String, Gap> gaps(List<Finding> findings) {
        return findings.stream()
                .filter(Gaps.class::isInstance)
                .flatMap(gaps -> ((Gaps) gaps).all().stream())
                .collect(Collectors.toMap(Gap::key, Function.identity()));
    }

    private static Set<String> hits(List<Finding> findings) {
        return findings.stream()
                .filter(Hit.class::isInstance)
                .map(hit -> hit.signal() + " " + hit.key())
                .collect(Collectors.toCollection(HashSet::new));
    }

    @Property(tries = 2000)
    void no_finding_goes_and_no_question_about_what_is_treated(@ForAll("charts") RandomPatient chart) {
        List<Finding> before = chart.check(ALWAYS);
        List<Finding> after = chart.check();
        assertThat(hits(after)).isEqualTo(hits(before));
        Map<String, Gap> left = gaps(before);
        gaps(after)
                .forEach((key, gap) -> assertThat(left.remove(key).blocking()).isEqualTo(gap.blocking()));
        for (Gap gone : left.values()) {
            assertThat(gone.ask()).isEqualTo(Gap.Ask.WHETHER);
            Set<BodyRegion> treated =
                    Reference.condition(gone.condition().code()).askedWhen().treated();
            assertThat(treated).isNotEmpty();
            Set<String> rulesOn =
                    Reference.condition(gone.condition().code()).askedWhen().rulesOn();
            assertThat(gone.rules()).allMatch(rule -> rule.isOnly(rulesOn));
            for (Treatment treatment : chart.treatments()) {
                assertThat(treatment.region()).isNotNull();
                assertThat(treated.stream().noneMatch(treatment.region()::overlaps))
                        .isTrue();
            }
        }
    }

    private static boolean asks(String condition, Treatment... treatments) {
        List<Fact> rest = Given.restAbsent("?" + condition);
        return gaps(Reference.SAFETY.check(rest, Given.ADULT, List.of(treatments)))
                .containsKey("WHETHER/" + condition);
    }

    @Test
    void fingers_and_toes_are_asked_about_only_where_they_are_treated_or_nobody_knows_where() {
        Treatment knee = Given.treatment("COLD_PACK", BodyRegion.KNEE, Side.LEFT);
        Treatment foot = Given.treatment("COLD_PACK", BodyRegion.FOOT, Side.LEFT);
        assertThat(asks("RAYNAUD", knee)).isFalse();
        assertThat(asks("RAYNAUD", foot)).isTrue();
        assertThat(asks("RAYNAUD", Given.treatment("COLD_PACK", null, null))).isTrue();
        assertThat(asks("RAYNAUD", Given.treatment("COLD_PACK", BodyRegion.WHOLE_BODY, null)))
                .isTrue();
    }

    @Test
    void what_a_plan_treats_anywhere_counts_for_all_of_its_treatments() {
        Treatment back = Given.treatment("MT_MANIPULATION", BodyRegion.LOW_BACK, Side.MIDLINE);
        assertThat(asks("CERVICAL_ARTERY", back)).isFalse();
        assertThat(asks("CERVICAL_ARTERY", back, Given.treatment("EX_STRETCH", BodyRegion.NECK, null)))
                .isTrue();
    }

    @Test
    void a_treatment_that_nobody_thought_of_when_the_regions_were_chosen_asks_wherever_it_is_given() {
        assertThat(asks("CONSENT_REFUSED", Given.treatment("EX_PELVIC_FLOOR", BodyRegion.PELVIS, null)))
                .isTrue();
        assertThat(asks("AORTIC_ANEURYSM", Given.treatment("EX_BFR", BodyRegion.THIGH, Side.LEFT)))
                .isTrue();
        assertThat(asks("CERVICAL_ARTERY", Given.treatment("MT_NEURAL", BodyRegion.ELBOW, Side.LEFT)))
                .isTrue();
    }

    @Test
    void the_regions_are_told_for_families_and_interventions_that_exist() {
        Set<String> known = new HashSet<>(Reference.FAMILIES.keySet());
        known.addAll(Reference.FAMILIES.values());
        Reference.CONDITIONS.forEach(
                c -> assertThat(known).as(c.code()).containsAll(c.askedWhen().rulesOn()));
    }
}
