package extensor.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import extensor.care.catalogue.CurrentCatalogue;
import extensor.care.catalogue.Definition;
import extensor.care.catalogue.KeptDefinitions;
import extensor.care.safety.CurrentRules;
import extensor.container.Inside;
import extensor.container.inside.Rows;
import extensor.shared.json.InvalidFile;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every version of the reference data is stored once. The same version with other content stops the start. */
@Inside
class ReferenceDataIT {
    @Inject
    KeptDefinitions kept;

    @Inject
    CurrentCatalogue currentCatalogue;

    @Inject
    Rows rows;

    @Test
    void every_loaded_definition_is_kept_with_its_hash() {
        for (Definition definition : currentCatalogue.catalogue().definitions()) {
            assertThat(rows.number(
                            "select count(*) from catalogue_entry where kind = ? and code = ? and version = ? and hash = ?",
                            definition.kind().name(),
                            definition.code(),
                            definition.version(),
                            definition.hash()))
                    .as(definition.code())
                    .isEqualTo(1);
        }
        assertThat(rows.number("select count(*) from catalogue_entry where kind = 'RULES'"))
                .isEqualTo(1);
    }

    @Test
    void a_second_start_with_the_same_files_adds_nothing() throws Exception {
        long before = rows.number("select count(*) from catalogue_entry");
        start(Optional.empty()).load(false);
        assertThat(rows.number("select count(*) from catalogue_entry")).isEqualTo(before);
    }

    @Test
    void the_same_version_with_other_content_stops_the_start_and_a_new_version_does_not() throws Exception {
        Path folder = Files.createTempDirectory("catalogue");
        String text = new String(
                ReferenceDataIT.class
                        .getResourceAsStream("/db/catalogue/heat/hot-pack.json")
                        .readAllBytes(),
                java.nio.charset.StandardCharsets.UTF_8);
        Files.createDirectories(folder.resolve("heat"));
        Path file = folder.resolve("heat/hot-pack.json");
        long before = rows.number("select count(*) from catalogue_entry");
        Files.writeString(file, text.replace("Hot pack or heat pad", "Warm pack"));
        assertThatThrownBy(() -> start(Optional.of(folder.toString())).load(false))
                .isInstanceOf(InvalidFile.class)
                .hasMessageContaining("INTERVENTION HEAT_HOT_PACK")
                .hasMessageContaining("new version");
        assertThat(rows.number("select count(*) from catalogue_entry")).isEqualTo(before);

        int version = currentCatalogue.catalogue().intervention("HEAT_HOT_PACK").version();
        String newer = text.replace("\"version\": " + version, "\"version\": " + (version + 1));
        Files.writeString(file, newer.replace("Hot pack or heat pad", "Warm pack"));
        ReferenceData next = start(Optional.of(folder.toString()));
        try {
            next.load(false);
            assertThat(next.currentCatalogue
                            .catalogue()
                            .intervention("HEAT_HOT_PACK")
                            .name())
                    .isEqualTo("Warm pack");
            assertThat(next.currentCatalogue
                            .catalogue()
                            .intervention("HEAT_HOT_PACK", version)
                            .name())
                    .isEqualTo("Hot pack or heat pad");
        } finally {
            rows.change("delete from catalogue_entry where version = ? and code = 'HEAT_HOT_PACK'", version + 1);
        }
        assertThat(rows.number("select count(*) from catalogue_entry")).isEqualTo(before);
    }

    @Test
    void layout_alone_is_no_other_content() {
        Definition loaded = currentCatalogue.catalogue().definitions().get(0);
        Definition again = Definition.of(loaded.kind(), loaded.code(), loaded.version(), "\n " + loaded.text() + " ");
        assertThat(kept.keep(List.of(again), false)).isNotEmpty();
    }

    private ReferenceData start(Optional<String> folder) {
        ReferenceData data = new ReferenceData();
        data.currentCatalogue = new CurrentCatalogue();
        data.rules = new CurrentRules();
        data.kept = kept;
        data.folder = folder;
        data.pregnancy = "strict";
        return data;
    }
}
