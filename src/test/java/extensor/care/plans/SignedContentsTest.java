package extensor.care.plans;

import static extensor.care.plans.Workbench.BORN;
import static extensor.care.plans.Workbench.CATALOGUE;
import static extensor.care.plans.Workbench.START;
import static extensor.care.plans.Workbench.lowBack;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import extensor.care.catalogue.Catalogue;
import extensor.care.catalogue.CurrentCatalogue;
import java.lang.reflect.Field;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A signed version is read once, and meddling shows however often it was read before. */
class SignedContentsTest {
    private final Composition plan = lowBack().from(CATALOGUE.template("T01"), START);
    private final String text = new SignedContent(3, 1, BORN, List.of(), List.of(), List.of(), List.of(), plan).write();
    private final SignedContents contents = new SignedContents();

    @BeforeEach
    void open() {
        contents.currentCatalogue = new CurrentCatalogue();
        contents.currentCatalogue.open(CATALOGUE);
    }

    private PlanVersion version() {
        return new PlanVersion(7, 3, text, 4, "Thea", Instant.EPOCH);
    }

    @Test
    void the_same_text_is_read_once() {
        SignedContent first = contents.of(version());
        assertThat(first.composition()).isEqualTo(plan);
        assertThat(contents.of(version())).isSameAs(first);
    }

    @Test
    void a_text_that_was_changed_is_refused_although_the_true_one_was_read_before() throws Exception {
        contents.of(version());
        PlanVersion forged = version();
        Field content = PlanVersion.class.getDeclaredField("content");
        content.setAccessible(true);
        content.set(forged, text.replaceFirst("\"rules\":1", "\"rules\":2"));
        assertThatThrownBy(() -> contents.of(forged)).hasMessageContaining("not what was signed");
        assertThatThrownBy(() -> contents.of(forged)).hasMessageContaining("not what was signed");
    }

    @Test
    void another_catalogue_reads_it_anew() {
        SignedContent first = contents.of(version());
        contents.currentCatalogue.open(Catalogue.load(Workbench.FILES));
        assertThat(contents.of(version())).isEqualTo(first).isNotSameAs(first);
    }
}
