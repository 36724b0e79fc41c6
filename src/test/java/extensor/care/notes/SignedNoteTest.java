package extensor.care.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import extensor.care.catalogue.Catalogue;
import extensor.care.catalogue.CatalogueFixture;
import extensor.care.catalogue.Dose;
import extensor.shared.json.InvalidFile;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is signed is a text under a hash: what was signed once must read, and be written again, letter by letter. */
class SignedNoteTest {
    private static final Catalogue CATALOGUE = CatalogueFixture.real();
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final String DOSE =
            Dose.usual(CATALOGUE.intervention("MT_MASSAGE")).json();

    /** As it has been signed since notes are. */
    private static final String BY_A_PLAN = "{\"version\":2,\"versionHash\":\"ab12\",\"on\":\"2026-03-02\",\"items\":["
            + "{\"item\":3,\"planned\":" + DOSE
            + ",\"setting\":\"CLINIC\",\"region\":\"LOW_BACK\",\"side\":\"LEFT\",\"given\":"
            + DOSE + "},{\"item\":4,\"planned\":" + DOSE
            + ",\"setting\":\"CLINIC\",\"reason\":\"NO_TIME\",\"words\":\"bus\"}],\"painBefore\":6,\"painAfter\":4,\"note\":\"Well\"}";

    private static final String BY_NO_PLAN =
            "{\"on\":\"2026-03-02\",\"items\":[],\"painBefore\":6,\"note\":\"First visit\"}";

    private static SignedNote read(String json) {
        return SignedNote.read(json, CATALOGUE);
    }

    @Test
    void what_was_signed_by_a_plan_is_written_again_letter_by_letter() {
        SignedNote signed = read(BY_A_PLAN);
        assertThat(signed.version()).isEqualTo(new SignedNote.GivenVersion(2, "ab12"));
        assertThat(signed.items()).hasSize(2);
        assertThat(signed.write()).isEqualTo(BY_A_PLAN);
    }

    @Test
    void what_asked_for_care_with_the_dose_that_was_given_and_how_it_kept_to_a_rule_is_signed_with_it() {
        String said = BY_A_PLAN.replace(
                "},{\"item\":4", ",\"cautions\":[\"Osteoporosis: gently.\"],\"kept\":[\"light strokes\"]},{\"item\":4");
        SignedNote signed = read(said);
        assertThat(signed.items().get(0).cautions()).containsExactly("Osteoporosis: gently.");
        assertThat(signed.items().get(0).kept()).containsExactly("light strokes");
        assertThat(signed.write()).isEqualTo(said);
    }

    @Test
    void what_is_signed_without_a_plan_names_no_version() {
        SignedNote signed = new SignedNote(null, DAY, List.of(), 6, null, "First visit");
        assertThat(signed.write()).isEqualTo(BY_NO_PLAN);
        assertThat(read(BY_NO_PLAN)).isEqualTo(signed);
        assertThat(signed.exceptions()).isZero();
    }

    @Test
    void it_says_what_was_typed_and_nothing_else() {
        SignedNote signed = read(BY_NO_PLAN);
        NoteDraft typed = NoteDraft.NOTHING.said(6, null, "First visit");
        assertThat(signed.says(typed, CATALOGUE)).isTrue();
        assertThat(signed.says(typed.said(6, 1, "First visit"), CATALOGUE)).isFalse();
        assertThat(signed.says(typed.with(new Deviation(3, null, OmissionReason.PAIN, "")), CATALOGUE))
                .isFalse();
    }

    @Test
    void a_version_without_its_hash_and_a_hash_without_its_version_are_no_signed_note() {
        for (String half : List.of("\"version\":2,", "\"versionHash\":\"ab12\","))
            assertThatThrownBy(() -> read(BY_NO_PLAN.replace("{\"on\"", "{" + half + "\"on\"")))
                    .as(half)
                    .isInstanceOf(InvalidFile.class);
    }
}
