package extensor.care.plans;

import static extensor.care.plans.Workbench.BORN;
import static extensor.care.plans.Workbench.START;
import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.catalogue.Burden;
import extensor.care.catalogue.CarePlace;
import extensor.care.catalogue.Catalogue;
import extensor.care.catalogue.DoseForm;
import extensor.care.catalogue.Family;
import extensor.care.catalogue.TreatmentSearch;
import extensor.care.catalogue.TreatmentSearch.EntryKind;
import extensor.care.patients.Fact;
import extensor.care.safety.Hit;
import extensor.care.safety.Signal;
import extensor.care.safety.Verdict;
import extensor.shared.BodyRegion;
import extensor.shared.Side;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The promise of the product: one added file is a new treatment, from the search to the words for the patient, without a line of code. */
class SourcesOfTruthTest {
    private static final Path FILE = Path.of("src/test/resources/catalogue-fixtures/heat/fango.json");

    @Test
    void one_added_file_is_offered_dosed_checked_counted_signed_and_told() throws Exception {
        SortedMap<String, String> files = new TreeMap<>(Workbench.FILES);
        files.put("heat/fango.json", Files.readString(FILE));
        Catalogue catalogue = Catalogue.load(files);
        PlanSafety checking = Workbench.checking(catalogue);

        TreatmentSearch.TreatmentEntry entry = TreatmentSearch.of(catalogue)
                .search("mud", Family.HEAT, CarePlace.HOME, null, one -> false, one -> 0)
                .get(0);
        Item item = new PlanStart(catalogue, Workbench.episode(BodyRegion.KNEE, Side.LEFT))
                .item(entry.code(), entry.kind());
        assertThat(item.region()).isEqualTo(BodyRegion.KNEE);
        assertThat(item.setting()).isEqualTo(CarePlace.HOME);

        Composition plan = Workbench.empty().add(1, item);
        assertThat(plan.item(2).dose().missing()).extracting(p -> p.code()).containsExactly("covered");
        Composition dosed = plan.change(
                2,
                i -> i.with(DoseChange.of(
                        i.dose().json(),
                        i.dose(),
                        java.util.Map.of("covered", "on", "place", "BACK"),
                        "Thea",
                        catalogue)));
        Item mud = dosed.item(2);
        assertThat(mud.dose().missing()).isEmpty();
        assertThat(mud.acting())
                .as("the definition takes the place from its parameter")
                .isEqualTo(BodyRegion.LOW_BACK);
        assertThat(DoseForm.of(mud.dose()).planned().fields()).hasSize(15);
        assertThat(mud.dose().sentence()).startsWith("Put peat on for 20 minutes, 2 times a day");
        assertThat(Burden.of(List.of(new Burden.BurdenItem(mud.dose(), mud.setting())))
                        .passiveMinutesOnFullDay())
                .isEqualTo(40);
        assertThat(mud.dose().intervention().text().patient().how())
                .containsExactly("Lay the pack on a cloth.", "Rest.");

        Fact injury = Fact.present("ACUTE_INJURY")
                .at(BodyRegion.LOW_BACK, Side.BILATERAL)
                .between(START, START.plusDays(3));
        Verdict unasked = checking.verdict(dosed, List.of(), BORN);
        assertThat(unasked.gaps()).isPresent();
        Verdict verdict = checking.verdict(dosed, Workbench.restDenied(injury), BORN);
        assertThat(verdict.hits(Signal.STOP))
                .singleElement()
                .satisfies(hit -> assertThat(hit.rule().id()).isEqualTo("CI059"));
        Hit stop = verdict.hits(Signal.STOP).get(0);
        assertThat(checking.sheet(verdict, dosed, List.of()).lines().get(0).itemName())
                .isEqualTo("Fångo, warm mud pack");
        Composition free = ItemPlacement.startOn(dosed, 2, stop.freeFrom());
        Verdict permitted = checking.verdict(free, Workbench.restDenied(injury), BORN);
        assertThat(permitted.mayBeSigned(java.util.Map.of(), Set.of())).isTrue();

        SignedContent signed = new SignedContent(
                1, checking.rulesVersion(), BORN, Workbench.restDenied(injury), List.of(), List.of(), List.of(), free);
        assertThat(SignedContent.read(signed.write(), catalogue)).isEqualTo(signed);
    }

    @Test
    void what_was_signed_with_an_older_version_of_a_file_is_read_as_it_was() throws Exception {
        String text = Files.readString(FILE);
        SortedMap<String, String> files = new TreeMap<>(Workbench.FILES);
        files.put("heat/fango.json", text);
        Catalogue old = Catalogue.load(files);
        Item item = new PlanStart(old, Workbench.episode(BodyRegion.KNEE, Side.LEFT))
                .item("HEAT_FANGO", EntryKind.INTERVENTION);
        String signed = new SignedContent(
                        1,
                        1,
                        BORN,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Workbench.empty().add(1, item))
                .write();

        files.put(
                "heat/fango.json",
                text.replace("\"version\": 1", "\"version\": 2")
                        .replace("put {kind} on", "lay {kind} on")
                        .replace("\"name\": \"Fångo, warm mud pack\"", "\"name\": \"Mud\""));
        Catalogue now = Catalogue.load(files)
                .with(old.definitions().stream()
                        .filter(d -> d.code().equals("HEAT_FANGO"))
                        .toList());
        Item read = SignedContent.read(signed, now).composition().item(2);
        assertThat(read.dose().name()).isEqualTo("Fångo, warm mud pack");
        assertThat(read.dose().sentence()).startsWith("Put peat on");
        assertThat(now.intervention("HEAT_FANGO").name()).isEqualTo("Mud");
    }
}
