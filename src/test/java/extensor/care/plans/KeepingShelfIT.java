package extensor.care.plans;

import static extensor.care.catalogue.TreatmentSearch.EntryKind.INTERVENTION;
import static extensor.care.catalogue.TreatmentSearch.EntryKind.PRESET;
import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.access.SignedIn;
import extensor.care.catalogue.CurrentCatalogue;
import extensor.care.catalogue.TreatmentSearch;
import extensor.container.Inside;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each therapist has an own front of the library, wherever they sign in. */
@Inside
class KeepingShelfIT extends SharedPlan {
    @Inject
    KeepingShelf keepingShelf;

    @Inject
    CurrentCatalogue currentCatalogue;

    private OwnShelf shelf(SignedIn who) {
        return acting.as(who, () -> keepingShelf.look());
    }

    private List<String> used(SignedIn who) {
        return shelf(who).used().stream().map(OwnShelf.ShelfEntry::code).toList();
    }

    @Test
    void a_favourite_is_kept_for_its_therapist_alone_until_it_is_none_any_more() {
        acting.as(thea, () -> keepingShelf.prefer("GA_WALK", PRESET, true));
        acting.as(thea, () -> keepingShelf.prefer("GA_WALK", PRESET, true));
        assertThat(shelf(thea).favourites()).containsExactly(new OwnShelf.ShelfEntry(PRESET, "GA_WALK"));
        assertThat(shelf(dana).favourites()).isEmpty();
        acting.as(thea, () -> keepingShelf.prefer("GA_WALK", PRESET, false));
        assertThat(shelf(thea).favourites()).isEmpty();
        assertThat(acting.refusalAs(thea, () -> keepingShelf.prefer("GA_WALK", INTERVENTION, true)))
                .isEqualTo("refusal.stale");
    }

    @Test
    void two_windows_that_prefer_the_same_at_once_agree() {
        List<Object> results = acting.together(
                2,
                thea,
                "-",
                () -> keepingShelf
                        .prefer("MT_MASSAGE", INTERVENTION, true)
                        .favourites()
                        .size());
        assertThat(results).containsExactly(1, 1);
    }

    @Test
    void there_is_an_end_to_favourites() {
        List<TreatmentSearch.TreatmentEntry> entries =
                currentCatalogue.palette().entries();
        for (TreatmentSearch.TreatmentEntry entry : entries.subList(0, 60))
            acting.as(thea, () -> keepingShelf.prefer(entry.code(), entry.kind(), true));
        TreatmentSearch.TreatmentEntry more = entries.get(60);
        assertThat(acting.refusalAs(thea, () -> keepingShelf.prefer(more.code(), more.kind(), true)))
                .isEqualTo("compose.too-many-favourites");
        assertThat(shelf(thea).favourites()).hasSize(60);
    }

    @Test
    void the_last_eight_different_treatments_that_one_put_into_plans_come_first_the_newest_first() {
        time.stop();
        long plan = begun(null);
        List<String> codes = currentCatalogue.palette().entries().stream()
                .filter(entry -> entry.kind() == INTERVENTION)
                .map(TreatmentSearch.TreatmentEntry::code)
                .limit(9)
                .toList();
        for (String code : codes) {
            time.pass(Duration.ofSeconds(1));
            acting.as(thea, () -> planning.add(plan, 1, code, INTERVENTION));
        }
        assertThat(used(thea)).hasSize(8).startsWith(codes.get(8), codes.get(7)).doesNotContain(codes.get(0));
        time.pass(Duration.ofSeconds(1));
        acting.as(thea, () -> planning.add(plan, 1, codes.get(3), INTERVENTION));
        assertThat(used(thea)).hasSize(8).startsWith(codes.get(3), codes.get(8));
        assertThat(used(dana)).isEmpty();
        assertThat(shelf(thea)
                        .rank(currentCatalogue.palette().entries().stream()
                                .filter(entry -> entry.code().equals(codes.get(3)) && entry.kind() == INTERVENTION)
                                .findFirst()
                                .orElseThrow()))
                .isEqualTo(1);
    }

    @Test
    void what_took_the_place_of_another_treatment_counts_as_used() {
        long plan = ready();
        injured();
        ItemSheet pack = open(plan).items().get(0);
        String offered =
                open(plan).substitutes().get(pack.id()).choices().get(0).code();
        acting.as(thea, () -> planning.substitute(plan, pack.id(), offered));
        assertThat(used(thea).get(0)).isEqualTo(offered);
    }
}
