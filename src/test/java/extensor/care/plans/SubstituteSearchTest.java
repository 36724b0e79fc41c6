package extensor.care.plans;

import static extensor.care.plans.Workbench.CATALOGUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import extensor.care.catalogue.CarePlace;
import extensor.care.catalogue.Condition;
import extensor.care.catalogue.TreatmentSearch;
import extensor.care.catalogue.TreatmentSearch.EntryKind;
import extensor.care.catalogue.TreatmentSearch.TreatmentEntry;
import extensor.care.patients.Fact;
import extensor.care.safety.Finding;
import extensor.care.safety.Given;
import extensor.care.safety.Hit;
import extensor.care.safety.Signal;
import extensor.shared.BodyRegion;
import extensor.shared.Refusal;
import extensor.shared.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What may take the place of an item that must not be given, or only with care. */
class SubstituteSearchTest {
    private static final List<TreatmentEntry> ENTRIES =
            TreatmentSearch.of(CATALOGUE).entries();
    private final PlanLibrary library = Workbench.library();

    private static Composition holding(BodyRegion region, String... codes) {
        Composition plan = Workbench.empty();
        for (String code : codes)
            plan = plan.add(1, new PlanStart(CATALOGUE, region, Side.MIDLINE).item(code, kind(code)));
        return plan;
    }

    private static EntryKind kind(String code) {
        return ENTRIES.stream()
                .filter(entry -> entry.code().equals(code))
                .findFirst()
                .orElseThrow()
                .kind();
    }

    private Map<Integer, Substitutes> found(Composition plan, List<Fact> facts) {
        Map<Integer, Signal> worst = PlanSafety.worst(Workbench.CHECKING.verdict(plan, facts, Workbench.BORN));
        return library.substitutes(plan, worst, Workbench.whose(facts));
    }

    private List<String> offered(Composition plan, String facts) {
        Substitutes of = found(plan, Given.restAbsent(facts)).get(2);
        return of == null
                ? List.of()
                : of.choices().stream().map(Substitute::code).toList();
    }

    @ParameterizedTest(name = "{1}, {0}: {3}")
    @CsvFileSource(resources = "/safety/instead.csv", numLinesToSkip = 1)
    void what_is_offered_is_what_the_clinician_says(String facts, String item, BodyRegion region, String expected) {
        Composition plan = holding(region == null ? BodyRegion.LOW_BACK : region, item);
        assertThat(offered(plan, facts)).containsExactly(expected.split(";"));
    }

    @Test
    void what_is_in_the_phase_already_is_not_offered_again() {
        Composition plan = holding(BodyRegion.LOW_BACK, "ES_TENS_CONV", "EDU_ACTIVITY", "GA_WALK");
        assertThat(offered(plan, "PACEMAKER"))
                .hasSize(3)
                .startsWith("LB_PELVIC_TILT")
                .doesNotContain("EDU_ACTIVITY", "GA_WALK", "ES_TENS_CONV");
    }

    @Test
    void nothing_is_offered_for_what_may_be_given() {
        assertThat(found(holding(BodyRegion.LOW_BACK, "ES_TENS_CONV", "HOT_PACK_LOW_BACK"), Given.restAbsent("")))
                .isEmpty();
    }

    @Test
    void it_stands_where_the_item_stood() {
        Composition plan = holding(BodyRegion.LOW_BACK, "COLD_PACK", "ES_TENS_CONV", "MT_MASSAGE")
                .change(3, item -> item.placed(BodyRegion.THIGH, Side.LEFT, CarePlace.CLINIC, 2, 9));
        List<Fact> facts = Given.restAbsent("PACEMAKER");
        Substitute second = found(plan, facts).get(3).choices().stream()
                .filter(one -> one.item().dose().preset().isEmpty())
                .findFirst()
                .orElseThrow();
        Composition swapped = plan.substitute(3, second.item());
        assertThat(Workbench.numbers(swapped.phase(1))).containsExactly(2, 5, 4);
        Item fresh = swapped.item(5);
        assertThat(fresh.from()).isEqualTo(2);
        assertThat(fresh.to()).isEqualTo(9);
        assertThat(fresh.dose().code()).isEqualTo(second.code());
        assertThat(List.of(BodyRegion.THIGH, BodyRegion.WHOLE_BODY)).contains(fresh.region());
    }

    @Test
    void only_what_is_offered_takes_the_place_of_an_item() {
        Composition plan = holding(BodyRegion.LOW_BACK, "ES_TENS_CONV");
        PlanSheets.Whose whose = Workbench.whose(Given.restAbsent("PACEMAKER"));
        Map<Integer, Signal> worst = Map.of(2, Signal.STOP);
        assertThat(library.substitute(plan, 2, "GA_WALK", worst, whose).dose().code())
                .isEqualTo("GA_WALK");
        refused("plan.no-substitute", () -> library.substitute(plan, 2, "ES_NMES", worst, whose));
        refused("plan.no-substitute", () -> library.substitute(plan, 2, null, worst, whose));
        refused("plan.item-gone", () -> library.substitute(plan, 9, "GA_WALK", worst, whose));
        refused("plan.no-substitute", () -> library.substitute(plan, 2, "GA_WALK", Map.of(), whose));
    }

    private static void refused(String key, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.key()).isEqualTo(key));
    }

    /** Every treatment that has a purpose, with every condition. */
    @Test
    void whatever_is_known_nothing_offered_is_stopped_or_open_or_the_item_itself() {
        List<String> wrong = new ArrayList<>();
        int offered = 0;
        for (Condition condition : CATALOGUE.conditions()) {
            List<Fact> facts = Workbench.restDenied(Fact.present(condition.code()));
            for (BodyRegion region : List.of(BodyRegion.LOW_BACK, BodyRegion.SHOULDER)) {
                Composition plan = holding(region, PURPOSEFUL);
                Map<Integer, Substitutes> found = found(plan, facts);
                for (Item item : plan.items()) {
                    if (!found.containsKey(item.id())) continue;
                    for (Substitute one : found.get(item.id()).choices()) {
                        offered++;
                        if (!isRight(plan, item, one, facts)) wrong.add(condition.code() + " " + one.code());
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(offered).isGreaterThan(500);
    }

    private static final String[] PURPOSEFUL = {
        "ES_TENS_CONV",
        "HOT_PACK_LOW_BACK",
        "MT_MANIPULATION",
        "LB_ROT_KNEE_ACROSS",
        "HYDROTHERAPY",
        "BA_SLS",
        "SERIAL_CAST",
        "US_THERAPEUTIC",
        "EX_AEROBIC",
        "ES_NMES"
    };

    private static boolean isRight(Composition plan, Item item, Substitute one, List<Fact> facts) {
        Composition after = plan.substitute(item.id(), one.item());
        int fresh = after.next() - 1;
        boolean stopped = false;
        for (Finding finding :
                Workbench.CHECKING.verdict(after, facts, Workbench.BORN).findings()) {
            boolean about = finding instanceof Hit hit && hit.treatment().item() == fresh;
            stopped |= about && finding.signal() == Signal.STOP;
        }
        return !stopped
                && !one.code().equals(item.dose().code())
                && one.mark().signal() != Signal.STOP
                && one.mark().signal() != Signal.ASK
                && one.item().dose().intervention().offered();
    }
}
