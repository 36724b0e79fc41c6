package extensor.care.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.container.Inside;
import extensor.container.inside.ClinicAtWork;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Unsaved forms wait for one person and page, an hour, and never in numbers. */
@Inside
class UnsavedFormsIT extends ClinicAtWork {
    private static final String PAGE = "/patients/register";

    @Inject
    UnsavedForms unsavedForms;

    @Inject
    OverdueForms overdueForms;

    @BeforeEach
    void nothingWaits() {
        time.stop();
        rows.change("delete from unsaved_form");
    }

    @Test
    void the_last_form_of_a_page_takes_the_place_of_the_one_before() {
        unsavedForms.keep(thea.account(), PAGE, "first");
        unsavedForms.keep(thea.account(), "/today", "other");
        unsavedForms.keep(thea.account(), PAGE, "second");
        assertThat(unsavedForms.pages(thea.account())).containsExactly(PAGE, "/today");
        assertThat(unsavedForms.content(thea.account(), PAGE)).hasValue("second");
        unsavedForms.remove(thea.account(), PAGE);
        assertThat(unsavedForms.content(thea.account(), PAGE)).isEmpty();
        assertThat(unsavedForms.pages(thea.account())).containsExactly("/today");
    }

    @Test
    void nobody_else_s_form_is_found_or_removed() {
        unsavedForms.keep(thea.account(), PAGE, "hers");
        assertThat(unsavedForms.pages(desk.account())).isEmpty();
        assertThat(unsavedForms.content(desk.account(), PAGE)).isEmpty();
        unsavedForms.remove(desk.account(), PAGE);
        assertThat(unsavedForms.content(thea.account(), PAGE)).hasValue("hers");
    }

    @Test
    void of_many_pages_the_last_ten_wait() {
        for (int i = 1; i <= 12; i++) unsavedForms.keep(thea.account(), PAGE + i, "page " + i);
        assertThat(unsavedForms.pages(thea.account()))
                .hasSize(10)
                .contains(PAGE + 12, PAGE + 3)
                .doesNotContain(PAGE + 2);
    }

    @Test
    void after_an_hour_a_form_is_given_to_nobody_and_goes() {
        unsavedForms.keep(thea.account(), PAGE, "old");
        time.pass(Duration.ofMinutes(59));
        unsavedForms.keep(thea.account(), "/today", "young");
        assertThat(unsavedForms.content(thea.account(), PAGE)).hasValue("old");
        assertThat(overdueForms.remove(500)).isZero();
        time.pass(Duration.ofMinutes(1));
        assertThat(unsavedForms.content(thea.account(), PAGE)).isEmpty();
        assertThat(unsavedForms.pages(thea.account())).containsExactly("/today");
        assertThat(overdueForms.remove(500)).isEqualTo(1);
        assertThat(rows.number("select count(*) from unsaved_form")).isEqualTo(1);
    }
}
