package extensor.care.booking;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.clinic.ClosingHolidays;
import extensor.care.clinic.HolidaySheet;
import extensor.care.clinic.KeepingHours;
import extensor.care.clinic.KeepingSites;
import extensor.care.clinic.SiteForm;
import extensor.care.clinic.SiteSheet;
import extensor.care.visits.AppointmentLine;
import extensor.care.visits.BookingProblem;
import extensor.care.visits.PreviewingVisits;
import extensor.container.Inside;
import extensor.container.inside.ClinicAtWork;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The public holidays of a site are proposals; once it is closed on them, no visit is booked then. */
@Inside
class ClosingHolidaysIT extends ClinicAtWork {
    @Inject
    ClosingHolidays closing;

    @Inject
    PreviewingVisits previewing;

    @Inject
    ReviewingSetup reviewing;

    @Inject
    KeepingHours hours;

    @Inject
    KeepingSites sites;

    private HolidaySheet sheet() {
        return acting.as(administrator, () -> closing.of(site));
    }

    private List<Long> close(Set<LocalDate> days) {
        return acting.as(administrator, () -> closing.close(site, days));
    }

    private Set<LocalDate> all() {
        return sheet().open().stream().map(HolidaySheet.HolidayLine::on).collect(Collectors.toSet());
    }

    private static List<LocalDate> days(List<AppointmentLine> visits) {
        return visits.stream().map(visit -> visit.time().on()).toList();
    }

    /** One visit a day around the next public holiday on which somebody could come. */
    private long planOver(LocalDate holiday) {
        return plan(daysUntil(holiday) - 1, 3, 7, "MT_MASSAGE");
    }

    private int daysUntil(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(clinic.today(), day);
    }

    private LocalDate nextHoliday() {
        LocalDate from = clinic.today().plusDays(2);
        return sheet().days().stream()
                .map(HolidaySheet.HolidayLine::on)
                .filter(day -> !day.isBefore(from))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void nothing_is_booked_on_the_holidays_on_which_the_site_is_closed() {
        LocalDate holiday = nextHoliday();
        long before = planOver(holiday);
        book(before);
        assertThat(days(booked(before))).contains(holiday);
        int closed = all().size();
        assertThat(close(all())).hasSize(closed);
        assertThat(booked(before)).allSatisfy(visit -> {
            if (visit.time().on().equals(holiday)) assertThat(visit.problems()).containsExactly(BookingProblem.CLOSED);
            else assertThat(visit.problems()).isEmpty();
        });
        long after = planOfAnother(thea, daysUntil(holiday) - 1, 3, 7, "MT_MASSAGE");
        book(after);
        assertThat(booked(after)).isNotEmpty();
        assertThat(days(booked(after))).doesNotContain(holiday);
        assertThat(acting.as(administrator, () -> hours.of(site)).closed())
                .hasSize(closed)
                .allSatisfy(day -> assertThat(day.reason()).isNotBlank());
    }

    @Test
    void the_visits_concerned_are_told_before_and_are_as_they_were_once_the_site_is_open_again() {
        LocalDate holiday = nextHoliday();
        long plan = planOver(holiday);
        book(plan);
        assertThat(acting.as(administrator, () -> previewing.ofDays(site, Set.of(holiday)))
                        .number())
                .isEqualTo(1);
        assertThat(acting.as(administrator, () -> previewing.ofDays(site, Set.of(holiday.plusDays(100))))
                        .number())
                .isZero();
        List<Long> closed = close(all());
        acting.as(administrator, () -> closing.reopen(site, closed));
        assertThat(booked(plan)).noneMatch(AppointmentLine::troubled);
        assertThat(sheet().days()).noneMatch(HolidaySheet.HolidayLine::closed);
    }

    @Test
    void closing_twice_closes_once_and_a_day_that_was_closed_by_hand_stays_as_it_is() {
        LocalDate holiday = nextHoliday();
        acting.as(administrator, () -> hours.close(site, holiday, "Staff outing"));
        assertThat(sheet().days().stream().filter(HolidaySheet.HolidayLine::closed))
                .extracting(HolidaySheet.HolidayLine::on)
                .containsExactly(holiday);
        Set<LocalDate> days =
                sheet().days().stream().map(HolidaySheet.HolidayLine::on).collect(Collectors.toSet());
        assertThat(close(days)).hasSize(days.size() - 1);
        assertThat(close(days)).isEmpty();
        assertThat(acting.as(administrator, () -> hours.of(site)).closed())
                .hasSize(days.size())
                .anyMatch(day -> "Staff outing".equals(day.reason()));
    }

    @Test
    void only_public_holidays_of_the_site_are_closed_here_and_none_is_closed_by_itself() {
        assertThat(acting.as(administrator, () -> hours.of(site)).closed()).isEmpty();
        assertThat(acting.refusalAs(administrator, () -> closing.close(site, Set.of())))
                .isEqualTo("holidays.choose");
        LocalDate none = nextHoliday().plusDays(1);
        assertThat(acting.refusalAs(administrator, () -> closing.close(site, Set.of(nextHoliday(), none))))
                .isEqualTo("refusal.stale");
        assertThat(acting.as(administrator, () -> hours.of(site)).closed()).isEmpty();
    }

    @Test
    void the_checklist_says_on_how_many_holidays_the_site_is_open() {
        assertThat(open()).isEqualTo(sheet().days().size());
        close(Set.of(nextHoliday()));
        assertThat(open()).isEqualTo(sheet().days().size() - 1);
        close(all());
        assertThat(open()).isZero();
    }

    private int open() {
        return acting.as(administrator, () -> reviewing.review()).openHolidays().stream()
                .filter(line -> line.site() == site)
                .mapToInt(SetupReview.OpenHolidays::open)
                .sum();
    }

    @Test
    void a_region_brings_its_own_holidays_and_a_country_without_a_calendar_none() {
        int common = sheet().days().size();
        located("US", "ny");
        assertThat(sheet().days()).hasSizeGreaterThan(common);
        assertThat(sheet().region()).isEqualTo("New York");
        located("KP", null);
        assertThat(sheet().known()).isFalse();
        assertThat(sheet().days()).isEmpty();
        assertThat(acting.refusalAs(administrator, () -> located("KP", "ny"))).isEqualTo("site.region");
    }

    private void located(String country, String region) {
        acting.as(administrator, () -> {
            SiteSheet now = sites.all().stream()
                    .filter(one -> one.id() == site)
                    .findFirst()
                    .orElseThrow();
            sites.change(
                    site,
                    now.revision(),
                    new SiteForm(
                            now.written().name(),
                            now.written().zone(),
                            now.written().phone(),
                            country,
                            now.written().address(),
                            region));
        });
    }
}
