package extensor.demo;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.boot.ReferenceData;
import extensor.care.catalogue.Catalogue;
import extensor.care.catalogue.Intervention;
import extensor.care.catalogue.PresentMoves;
import extensor.care.catalogue.Template;
import extensor.care.patients.Fact;
import extensor.care.safety.CurrentPath;
import extensor.care.safety.Gap;
import extensor.care.safety.Hit;
import extensor.care.safety.Policy;
import extensor.care.safety.Safety;
import extensor.care.safety.Signal;
import extensor.care.safety.Treatment;
import extensor.care.safety.Verdict;
import extensor.shared.BodyRegion;
import extensor.shared.Side;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

/** The safety check treats the two patients of the demo stories exactly as the stories say. */
class DemoStoriesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 9);
    private static final SortedMap<String, String> FILES = ReferenceData.builtIn();
    private static final Catalogue CATALOGUE = Catalogue.load(FILES);
    private static final Safety SAFETY =
            ReferenceData.safety(ReferenceData.rules(FILES, CATALOGUE), CATALOGUE, Policy.STRICT);
    private static final DemoClinic CLINIC = DemoClinic.read();

    private final Template spasm = CATALOGUE.template("T01");

    @Test
    void adas_template_keeps_to_one_precaution_and_meets_two_questions_that_keep_from_signing() {
        Verdict verdict = check("Ada", treatments());

        assertThat(verdict.hits(Signal.STOP)).isEmpty();
        assertThat(verdict.hits(Signal.CAUTION)).isEmpty();
        assertThat(verdict.hits(Signal.KEPT))
                .extracting(hit -> hit.rule().condition())
                .containsExactly("ACUTE_INJURY");
        assertThat(questions(verdict)).containsExactlyInAnyOrder("CAUDA_EQUINA", "SENSORY_LOSS");
        assertThat(verdict.gaps().orElseThrow().all()).allMatch(Gap::blocking);
    }

    @Test
    void for_ada_heat_is_stopped_until_the_third_day_after_the_onset() {
        Verdict verdict = check("Ada", List.of(heat(TODAY)));

        Hit stop = verdict.hits(Signal.STOP).get(0);
        assertThat(stop.rule().condition()).isEqualTo("ACUTE_INJURY");
        assertThat(stop.freeFrom()).isEqualTo(TODAY.plusDays(2));
        assertThat(check("Ada", List.of(heat(TODAY.plusDays(2)))).hits(Signal.STOP))
                .isEmpty();
    }

    @Test
    void for_ada_any_stimulation_is_stopped_by_the_pacemaker() {
        for (Intervention stimulation : CATALOGUE.interventions().stream()
                .filter(intervention -> intervention.delivery().currentPath())
                .toList()) {
            Treatment treatment = new Treatment(
                    1,
                    stimulation.code(),
                    stimulation.family().name(),
                    stimulation.name(),
                    BodyRegion.LOW_BACK,
                    Side.MIDLINE,
                    TODAY,
                    TODAY.plusDays(8),
                    CurrentPath.NEITHER,
                    Map.of(),
                    null,
                    PresentMoves.UNKNOWN);
            assertThat(check("Ada", List.of(treatment)).hits(Signal.STOP))
                    .as(stimulation.code())
                    .extracting(hit -> hit.rule().condition())
                    .contains("PACEMAKER");
        }
    }

    @Test
    void bens_template_meets_one_precaution_two_questions_and_no_stop() {
        Verdict verdict = check("Ben", treatments());

        assertThat(verdict.hits(Signal.STOP)).isEmpty();
        assertThat(verdict.hits(Signal.CAUTION))
                .extracting(hit -> hit.rule().condition())
                .containsExactly("RESPIRATORY_LIMIT");
        assertThat(questions(verdict)).containsExactlyInAnyOrder("CAUDA_EQUINA", "COLD_URTICARIA");
    }

    private static List<String> questions(Verdict verdict) {
        return verdict.gaps().orElseThrow().all().stream()
                .map(gap -> gap.condition().code())
                .toList();
    }

    private static Verdict check(String givenNames, List<Treatment> treatments) {
        DemoClinic.Person person = CLINIC.patients().stream()
                .filter(p -> p.who().givenNames().equals(givenNames))
                .findFirst()
                .orElseThrow();
        List<Fact> facts = DemoRecords.known(person, CATALOGUE.conditions(), TODAY);
        return new Verdict(SAFETY.check(facts, TODAY.minusYears(person.who().age()), treatments));
    }

    private static Treatment heat(LocalDate from) {
        return new Treatment(
                1,
                "HEAT_HOT_PACK",
                "HEAT",
                "Hot pack",
                BodyRegion.LOW_BACK,
                Side.MIDLINE,
                from,
                TODAY.plusDays(8),
                CurrentPath.NEITHER,
                Map.of(),
                null,
                PresentMoves.UNKNOWN);
    }

    /** The template's items on the patient's low back, beginning today. */
    private List<Treatment> treatments() {
        List<Treatment> treatments = new ArrayList<>();
        for (Template.TemplatePhase phase : spasm.phases()) {
            for (Template.TemplateItem item : phase.items()) {
                Intervention intervention = item.dose().intervention();
                BodyRegion region = item.region() != null ? item.region() : spasm.region();
                treatments.add(new Treatment(
                        treatments.size(),
                        intervention.code(),
                        intervention.family().name(),
                        item.dose().name(),
                        item.dose().region(region),
                        Side.MIDLINE,
                        TODAY.plusDays(item.from()),
                        TODAY.plusDays(item.to() + 1L),
                        CurrentPath.NEITHER,
                        item.dose().values(),
                        null,
                        item.dose().moves()));
            }
        }
        return treatments;
    }
}
