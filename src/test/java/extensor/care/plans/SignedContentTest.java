package extensor.care.plans;

import static extensor.care.plans.Workbench.BORN;
import static extensor.care.plans.Workbench.CATALOGUE;
import static extensor.care.plans.Workbench.START;
import static extensor.care.plans.Workbench.lowBack;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import extensor.care.catalogue.Catalogue;
import extensor.care.patients.Fact;
import extensor.care.patients.Presence;
import extensor.care.safety.Kept;
import extensor.care.safety.SafeguardInPlace;
import extensor.shared.BodyRegion;
import extensor.shared.Side;
import extensor.shared.json.InvalidFile;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was signed can be read again unchanged, and tampering shows. */
class SignedContentTest {
    private final Composition plan = lowBack().from(CATALOGUE.template("T01"), START);
    private final List<Fact> facts = List.of(
            Fact.present("ACUTE_INJURY").at(BodyRegion.LOW_BACK, Side.LEFT).between(START, START.plusDays(3)),
            Fact.absent("PACEMAKER"),
            new Fact("SENSORY_LOSS", Presence.UNKNOWN, null, null, null, null));
    private final List<SignedContent.Accepted> accepted = List.of(new SignedContent.Accepted(
            "4/CI203",
            "CI203",
            "Massage",
            "Acute injury: gently \"so\"\nplease \u00e9\ud83d\ude00",
            "S0, K",
            "gentle strokes only"));
    private final List<SignedContent.KeptPrecaution> kept = List.of(new SignedContent.KeptPrecaution(
            "5/CI196",
            "CI196",
            "Mobilisation",
            "Osteoporosis: a rib or vertebra may fracture.",
            "grade I or II",
            List.of(new Kept.Met("DOSE(grade in I;II)", "II"))));
    private final List<SignedContent.SafeguardedPrecaution> safeguarded =
            List.of(new SignedContent.SafeguardedPrecaution(
                    "6/CI137",
                    "CI137",
                    "Serial cast",
                    "Impaired skin sensation: pressure goes unnoticed.",
                    "V16, K",
                    List.of(new Kept.Met("DOSE(padding_layers >= 4)", "4")),
                    List.of(new SignedContent.SignedSafeguard(
                            "The skin is checked every day",
                            new SafeguardInPlace(
                                    "CI137",
                                    "DAILY_SKIN_CHECK",
                                    BodyRegion.ANKLE,
                                    Side.LEFT,
                                    START,
                                    "her son \u00e9",
                                    "Thea",
                                    Instant.EPOCH)))));
    private final SignedContent signed = new SignedContent(3, 1, BORN, facts, accepted, kept, safeguarded, plan);

    @Test
    void all_of_it_is_read_back() {
        assertThat(SignedContent.read(signed.write(), CATALOGUE)).isEqualTo(signed);
        assertThat(SignedContent.read(signed.write(), CATALOGUE).write()).isEqualTo(signed.write());
    }

    @Test
    void an_unknown_birth_date_stays_unknown() {
        SignedContent without = new SignedContent(1, 1, null, List.of(), List.of(), List.of(), List.of(), plan);
        assertThat(SignedContent.read(without.write(), CATALOGUE)).isEqualTo(without);
    }

    @Test
    void what_was_signed_before_anything_was_kept_is_written_as_it_was() {
        SignedContent before = new SignedContent(1, 1, BORN, facts, accepted, List.of(), List.of(), plan);
        assertThat(before.write()).doesNotContain("\"kept\"", "\"safeguarded\"");
        assertThat(SignedContent.read(before.write(), CATALOGUE)).isEqualTo(before);
    }

    @Test
    void names_that_nobody_gave_are_not_in_it() {
        Composition unnamed = plan.titled("", START).addPhase(" ");
        SignedContent without = new SignedContent(1, 1, BORN, facts, accepted, kept, safeguarded, unnamed);
        assertThat(without.write()).doesNotContain("\"title\"", "\"name\":\"\"");
        assertThat(SignedContent.read(without.write(), CATALOGUE)).isEqualTo(without);
    }

    /** The hash of what has been signed must never change, whatever becomes of the code. */
    @Test
    void names_that_somebody_gave_stand_where_they_always_stood() {
        assertThat(signed.write())
                .contains("\"plan\":{\"title\":\"" + plan.title() + "\",\"start\":")
                .contains("\"phases\":[{\"id\":1,\"name\":\""
                        + plan.phases().get(0).name() + "\",\"goal\":");
    }

    @Test
    void a_stored_version_is_what_was_signed() {
        PlanVersion version = new PlanVersion(7, 3, signed.write(), 4, "Thea", Instant.EPOCH);
        assertThat(version.content(CATALOGUE)).isEqualTo(signed);
        assertThat(version.line().hash())
                .isEqualTo(Catalogue.hashOf(signed.write()))
                .hasSize(64);
        assertThat(version.line().seal()).hasSize(12);
    }

    @Test
    void anything_but_the_known_keys_is_not_taken_for_a_signed_plan() {
        String text = signed.write();
        assertThatThrownBy(() ->
                        SignedContent.read(text.replaceFirst("\"rules\":1", "\"rules\":1,\"extra\":2"), CATALOGUE))
                .isInstanceOf(InvalidFile.class)
                .hasMessageContaining("extra");
        assertThatThrownBy(() -> SignedContent.read(text.replaceFirst("\"ABSENT\"", "\"MAYBE\""), CATALOGUE))
                .isInstanceOf(InvalidFile.class)
                .hasMessageContaining("presence");
    }
}
