package extensor.care.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

/** The promise of the whole design: adding an intervention is adding one file. */
class NewInterventionTest {

    @Test
    void one_added_file_is_a_new_intervention_everywhere() throws Exception {
        SortedMap<String, String> files = CatalogueFixture.realFiles();
        files.put(
                "heat/fango.json", Files.readString(Path.of("src/test/resources/catalogue-fixtures/heat/fango.json")));
        Catalogue catalogue = Catalogue.load(files);

        assertThat(catalogue.interventions())
                .hasSize(CatalogueFixture.real().interventions().size() + 1);
        TreatmentSearch.TreatmentEntry entry = TreatmentSearch.of(catalogue)
                .search("fango", null, CarePlace.HOME, null, one -> false, one -> 0)
                .get(0);
        assertThat(entry.name()).isEqualTo("Fångo, warm mud pack");
        assertThat(entry.summary()).isEqualTo("20 min, 2× a day, 41.5 °C");

        Intervention fango = catalogue.intervention(entry.code());
        Dose dose = Dose.usual(fango).with("covered", "on").complete();
        assertThat(DoseForm.of(dose).planned().fields()).hasSize(15);
        assertThatThrownBy(() -> dose.with("duration_min", "31")).isInstanceOf(DoseRefused.class);
        assertThat(dose.sentence()).isEqualTo("Put peat on for 20 minutes, 2 times a day; lie down and rest.");
        assertThat(Burden.of(dose).passiveMinutesOnFullDay()).isEqualTo(40);
        assertThat(fango.text().patient().how()).containsExactly("Lay the pack on a cloth.", "Rest.");
        assertThat(Dose.read(dose.json(), catalogue)).isEqualTo(dose);
        String hash = Catalogue.hashOf(files.get("heat/fango.json"));
        assertThat(catalogue.definitions())
                .anyMatch(d -> d.code().equals("HEAT_FANGO") && d.hash().equals(hash));
    }
}
