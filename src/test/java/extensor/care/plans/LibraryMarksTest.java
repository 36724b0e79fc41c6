package extensor.care.plans;

import static extensor.care.plans.Workbench.CATALOGUE;
import static extensor.care.plans.Workbench.START;
import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.catalogue.TreatmentSearch;
import extensor.care.catalogue.TreatmentSearch.EntryKind;
import extensor.care.catalogue.TreatmentSearch.TreatmentEntry;
import extensor.care.patients.Fact;
import extensor.care.safety.Finding;
import extensor.care.safety.Gap;
import extensor.care.safety.Given;
import extensor.care.safety.Signal;
import extensor.care.safety.Verdict;
import extensor.shared.BodyRegion;
import extensor.shared.Side;
import extensor.web.plans.SafetyWords;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the library says of its entries before they are added. */
class LibraryMarksTest {
    private static final List<TreatmentEntry> ENTRIES =
            TreatmentSearch.of(CATALOGUE).entries();

    private final SafetyWords words = new SafetyWords();
    private int judged;
    private final LibraryMarks marks = new LibraryMarks(CATALOGUE, ENTRIES, (facts, birthDate, treatments) -> {
        judged++;
        return Workbench.CHECKING.rules.safety().checkEach(facts, birthDate, treatments);
    });

    private static LibraryMarks.MarkedFor patient(
            List<Fact> facts, LocalDate birthDate, BodyRegion region, LocalDate from) {
        return new LibraryMarks.MarkedFor(facts, birthDate, region, Side.MIDLINE, from, from.plusDays(14));
    }

    private LibraryMark mark(String code, List<Fact> facts) {
        return marks.of(patient(facts, Given.ADULT, BodyRegion.LOW_BACK, START)).mark(entry(code));
    }

    private static TreatmentEntry entry(String code) {
        return ENTRIES.stream().filter(e -> e.code().equals(code)).findFirst().orElseThrow();
    }

    @ParameterizedTest(name = "{2} {3}, {1}: {4}")
    @CsvFileSource(resources = "/safety/library.csv", numLinesToSkip = 1)
    void an_entry_is_marked_as_the_clinician_says(
            LocalDate birth, String facts, String item, BodyRegion region, String expected) {
        LibraryMark mark = marks.of(patient(
                        Given.restAbsent(facts),
                        birth == null ? Given.ADULT : birth,
                        region == null ? BodyRegion.LOW_BACK : region,
                        START))
                .mark(entry(item));
        assertThat(mark.signal() == null ? "FREE" : mark.signal().name()).isEqualTo(expected);
    }

    @Test
    void a_stop_says_why_and_a_caution_because_of_what() {
        LibraryMark stopped = mark("ES_TENS_CONV", Given.restAbsent("PACEMAKER"));
        assertThat(stopped.stopped()).isTrue();
        assertThat(stopped.conditions()).hasSize(1);
        assertThat(stopped.reason()).isNotBlank();
        assertThat(stopped.freeFrom()).isNull();
        assertThat(mark("TX_FOAM_EXT", Given.restAbsent("OSTEOPOROSIS")).conditions())
                .containsExactly(CATALOGUE.condition("OSTEOPOROSIS").name());
        assertThat(mark("MASSAGE_LOW_BACK", Given.restAbsent("ACUTE_INJURY@LOW_BACK"))
                        .reason())
                .isNotBlank();
    }

    @Test
    void what_no_absolute_rule_waits_for_is_no_question_of_the_library() {
        LibraryMark unknown = mark("HOT_PACK_LOW_BACK", List.of());
        assertThat(unknown.signal()).isEqualTo(Signal.ASK);
        assertThat(unknown.conditions()).isNotEmpty();
        LibraryMark current = mark("ES_TENS_CONV", Given.restAbsent(""));
        assertThat(current.signal()).isEqualTo(Signal.ASK);
        assertThat(current.asks()).containsExactly(Gap.Ask.PATH);
    }

    @Test
    void where_a_question_of_a_precaution_is_open_nothing_is_known_against_it_and_no_more() {
        LibraryMark answered = mark("LB_BRIDGE", Given.restAbsent(""));
        assertThat(answered.signal()).isNull();
        assertThat(answered.unasked()).isFalse();
        LibraryMark unasked = mark("LB_BRIDGE", restAbsentBut("HYPERTENSION_UNCONTROLLED"));
        assertThat(unasked.signal()).isNull();
        assertThat(unasked.unasked()).isTrue();
        assertThat(words.mark(unasked)).isEqualTo("Nothing known against it").isNotEqualTo(words.mark(answered));
        assertThat(words.sign(answered)).isEqualTo("check");
        assertThat(words.sign(unasked)).isNotEqualTo("check");
        assertThat(words.look(unasked)).isNotEqualTo(words.look(answered));
        LibraryMark stopped = mark("ES_TENS_CONV", List.of(Fact.present("PACEMAKER")));
        assertThat(stopped.signal()).isEqualTo(Signal.STOP);
        assertThat(stopped.unasked()).isFalse();
    }

    /** Nobody has asked about this one. */
    private static List<Fact> restAbsentBut(String condition) {
        return Given.restAbsent("").stream()
                .filter(fact -> !fact.condition().equals(condition))
                .toList();
    }

    /** What the plan's own check says of the entry once it is there. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "OSTEOPOROSIS",
                "PREGNANCY;ANTICOAGULANT",
                "PACEMAKER;EPILEPSY;OPEN_WOUND@KNEE",
                "ACUTE_INJURY@LOW_BACK ..2026-11-24;DVT_ACUTE"
            })
    void a_mark_says_what_adding_then_finds(String facts) {
        SoftAssertions softly = new SoftAssertions();
        for (List<Fact> known : List.of(Given.restAbsent(facts), List.<Fact>of())) {
            LibrarySheet sheet = marks.of(patient(known, Given.ADULT, BodyRegion.LOW_BACK, START));
            PlanStart start = new PlanStart(CATALOGUE, BodyRegion.LOW_BACK, Side.MIDLINE);
            for (TreatmentEntry entry : ENTRIES) {
                Composition plan = Workbench.empty().add(1, start.item(entry.code(), entry.kind()));
                softly.assertThat(sheet.mark(entry).signal())
                        .as(entry.code())
                        .isEqualTo(worst(Workbench.CHECKING.verdict(plan, known, Given.ADULT)));
            }
        }
        softly.assertAll();
    }

    private static Signal worst(Verdict verdict) {
        return Stream.of(Signal.values())
                .filter(signal -> verdict.findings().stream()
                        .filter(finding -> signal != Signal.ASK || finding.blocking())
                        .map(Finding::signal)
                        .anyMatch(signal::equals))
                .findFirst()
                .orElse(null);
    }

    @Test
    void all_that_can_be_added_has_a_mark_and_what_is_switched_off_none() {
        LibrarySheet sheet = marks.of(patient(List.of(), null, null, START));
        assertThat(sheet.marks().keySet()).containsExactlyInAnyOrderElementsOf(ENTRIES);
        assertThat(ENTRIES).extracting(TreatmentEntry::code).doesNotContain("DRY_NEEDLING");
    }

    @Test
    void the_library_is_judged_once_for_what_is_known_and_the_days_of_the_phase() {
        List<Fact> facts = Given.restAbsent("OSTEOPOROSIS");
        LibrarySheet first = marks.of(patient(facts, Given.ADULT, BodyRegion.LOW_BACK, START));
        for (int i = 0; i < 5; i++)
            assertThat(marks.of(patient(Given.restAbsent("OSTEOPOROSIS"), Given.ADULT, BodyRegion.LOW_BACK, START)))
                    .isSameAs(first);
        assertThat(judged).isEqualTo(1);
        marks.of(patient(Given.restAbsent("PACEMAKER"), Given.ADULT, BodyRegion.LOW_BACK, START));
        assertThat(judged).isEqualTo(2);
        marks.of(patient(facts, Given.ADULT, BodyRegion.LOW_BACK, START.plusDays(1)));
        marks.of(patient(facts, Given.ADULT, BodyRegion.KNEE, START));
        marks.of(patient(facts, null, BodyRegion.LOW_BACK, START));
        assertThat(judged).isEqualTo(5);
    }

    @Test
    void whatever_is_done_to_the_treatments_of_a_plan_its_library_is_not_judged_again() {
        PlanLibrary library = Workbench.library();
        PlanSheets.Whose whose = Workbench.whose(Given.restAbsent("OSTEOPOROSIS"));
        Composition plan = Workbench.holding("COLD_PACK", "MT_MASSAGE");
        LibrarySheet before = library.sheets(plan, whose).get(1);
        Composition changed = plan.add(1, Workbench.intervention("EX_STRETCH"))
                .move(3, -1)
                .remove(2)
                .change(3, item -> item.with(item.dose().with("pressure", "LIGHT")));
        assertThat(library.sheets(changed, whose).get(1)).isSameAs(before);
        assertThat(library.sheets(plan.titled("Later", START.plusDays(7)), whose)
                        .get(1))
                .isNotSameAs(before);
    }

    @Test
    void each_phase_has_its_own_days() {
        PlanSheets.Whose whose = Workbench.whose(Given.restAbsent("ACUTE_INJURY@LOW_BACK .." + START.plusDays(3)));
        var byPhase = Workbench.library().sheets(Workbench.empty().addPhase("Then"), whose);
        assertThat(byPhase.get(1).mark(entry("HOT_PACK_LOW_BACK")).signal()).isEqualTo(Signal.STOP);
        assertThat(byPhase.get(1).mark(entry("HOT_PACK_LOW_BACK")).freeFrom()).isEqualTo(START.plusDays(3));
        assertThat(byPhase.get(2).mark(entry("HOT_PACK_LOW_BACK")).signal()).isNull();
    }

    @Test
    void presets_and_interventions_never_share_a_code() {
        assertThat(ENTRIES).extracting(TreatmentEntry::code).doesNotHaveDuplicates();
        assertThat(ENTRIES).extracting(TreatmentEntry::kind).contains(EntryKind.PRESET, EntryKind.INTERVENTION);
    }
}
