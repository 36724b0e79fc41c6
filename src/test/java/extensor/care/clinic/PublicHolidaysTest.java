package extensor.care.clinic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import extensor.shared.Refusal;
import extensor.shared.TextLimit;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PublicHolidaysTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);
    /** The longest code of a region that the column takes. */
    private static final int CODE = 40;

    private static List<String> names(String country, String region, String day) {
        return PublicHolidays.of(country, region, LocalDate.parse(day), LocalDate.parse(day)).stream()
                .map(PublicHoliday::name)
                .toList();
    }

    @Test
    void christmas_and_new_year_are_named_where_people_keep_them() {
        for (String country : List.of("CH", "US", "DE", "GB", "NZ", "FR", "BR")) {
            assertThat(names(country, null, "2026-12-25")).as(country).singleElement();
            assertThat(names(country, null, "2027-01-01")).as(country).containsExactly("New Year's Day");
        }
    }

    @Test
    void a_region_adds_its_own_holidays_to_those_of_the_country() {
        assertThat(names("CH", null, "2027-05-01")).isEmpty();
        assertThat(names("CH", "zh", "2027-05-01")).containsExactly("Labour day");
        assertThat(names("CH", "zh", "2027-08-01")).containsExactly("National Day");
        assertThat(names("US", "ny", "2027-10-11")).containsExactly("Columbus Day");
        assertThat(names("DE", "by/ag", "2027-08-08")).isNotEmpty();
        assertThat(names("DE", "by", "2027-08-08")).isEmpty();
    }

    @Test
    void a_holiday_that_falls_on_a_weekend_is_told_on_the_day_that_is_free_instead() {
        assertThat(names("US", null, "2027-07-05")).containsExactly("Independence Day");
        assertThat(names("US", null, "2027-07-04")).isEmpty();
    }

    @Test
    void several_holidays_of_one_day_are_one_line() {
        assertThat(names("US", "ny", "2027-02-15")).containsExactly("Presidents Day / Washington's Birthday");
    }

    @Test
    void regions_are_told_by_name_in_its_order_with_the_larger_one_that_they_lie_in() {
        List<HolidayRegion> regions = PublicHolidays.regions("DE");
        assertThat(regions).contains(new HolidayRegion("by/mu", "Bavaria, Munich"));
        assertThat(regions).extracting(HolidayRegion::name).isSorted();
        assertThat(PublicHolidays.regions("PT")).isNotEmpty();
    }

    @Test
    void what_is_not_known_has_neither_holidays_nor_regions() {
        for (String country : new String[] {null, "KP", "IL", "ZZ"}) {
            assertThat(PublicHolidays.known(country)).as(country).isFalse();
            assertThat(PublicHolidays.regions(country)).isEmpty();
            assertThat(PublicHolidays.of(country, null, FIRST, LAST)).isEmpty();
        }
    }

    @Test
    void every_country_and_region_that_is_known_has_holidays_with_english_names_that_can_be_kept() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            for (Country country : Countries.all()) {
                if (!PublicHolidays.known(country.code())) continue;
                check(country.code(), null);
                for (HolidayRegion region : PublicHolidays.regions(country.code())) {
                    assertThat(region.code()).hasSizeLessThanOrEqualTo(CODE);
                    assertThat(region.name()).isNotBlank().doesNotContain("undefined");
                    check(country.code(), region.code());
                }
            }
            assertThat(names("DE", null, "2027-01-01")).containsExactly("New Year's Day");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static void check(String country, String region) {
        List<PublicHoliday> holidays = PublicHolidays.of(country, region, FIRST, LAST);
        assertThat(holidays).as(country + " " + region).isNotEmpty().allSatisfy(day -> {
            assertThat(day.on()).isBetween(FIRST, LAST);
            assertThat(day.name()).isNotBlank().doesNotContain("undefined");
            assertThat(TextLimit.HOURS_REASON.exceededBy(day.name())).isFalse();
        });
        assertThat(holidays).extracting(PublicHoliday::on).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void a_site_takes_only_a_region_of_its_country() {
        assertThatCode(() -> site("CH", "zh").check()).doesNotThrowAnyException();
        assertThatCode(() -> site("CH", " ").check()).doesNotThrowAnyException();
        assertThat(catchThrowableOfType(Refusal.class, () -> site("CH", "ny").check())
                        .field())
                .isEqualTo("region");
        assertThat(catchThrowableOfType(Refusal.class, () -> site("KP", "zh").check())
                        .field())
                .isEqualTo("region");
    }

    private static SiteForm site(String country, String region) {
        return new SiteForm("Main", "Europe/Zurich", null, country, null, region);
    }
}
