package extensor.care.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** Each time zone is offered under one name, and its old names still lead to it. */
class ZoneNamesTest {
    @Test
    void an_old_name_goes_by_the_same_rules_as_the_name_that_stands_for_it() {
        assertThat(ZoneNames.old()).hasSizeGreaterThan(60);
        ZoneNames.old().forEach((old, now) -> {
            assertThat(ZoneNames.all()).as(old).contains(now).doesNotContain(old);
            assertThat(ZoneId.of(old).getRules())
                    .as(old)
                    .isEqualTo(ZoneId.of(now).getRules());
        });
    }

    @Test
    void what_is_stored_or_typed_under_an_old_name_gets_the_name_of_today() {
        assertThat(new SiteForm("Main", "Asia/Calcutta", null, null, null, null).zone())
                .isEqualTo("Asia/Kolkata");
        assertThat(new SiteForm("Main", "Europe/Zurich", null, null, null, null).zone())
                .isEqualTo("Europe/Zurich");
        assertThat(ZoneNames.all())
                .contains("Etc/UTC", "America/New_York", "Europe/Zurich")
                .doesNotHaveDuplicates();
    }
}
