package extensor.care.patients;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.container.Inside;
import extensor.container.inside.ClinicAtWork;
import extensor.shared.Refusal;
import extensor.shared.RequestKey;
import jakarta.inject.Inject;
import java.sql.Date;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** At half past eleven in the evening it is still today in New York, and already tomorrow in UTC. */
@Inside
class PatientDaysIT extends ClinicAtWork {
    @Inject
    ReadingRecords reading;

    @Inject
    Registering registering;

    @Inject
    OpeningEpisodes opening;

    @Inject
    FindingPatients finding;

    private long first;
    private String zone;
    private LocalDate there;
    private LocalDate greenwich;

    @BeforeEach
    void lateInTheEvening() {
        first = rows.number("select min(id) from site");
        zone = rows.text("select zone from site where id = ?", first);
        rows.change("update site set zone = 'America/New_York' where id = ?", first);
        time.stop();
        passUntil(23, 30);
        there = LocalDate.now(clock.withZone(NEW_YORK));
        greenwich = LocalDate.now(clock.withZone(ZoneOffset.UTC));
    }

    @AfterEach
    void asBefore() {
        rows.change("update site set zone = ? where id = ?", zone, first);
    }

    @Test
    void a_record_is_read_on_the_day_it_is_where_the_patient_is_treated() {
        assertThat(greenwich).isEqualTo(there.plusDays(1));
        assertThat(acting.as(thea, () -> reading.record(patient)).today()).isEqualTo(there);
        assertThat(acting.as(desk, () -> reading.deskSheet(patient)).age()).isEqualTo(age(there));
    }

    @Test
    void the_site_of_the_open_episode_counts_before_the_first_one_of_the_clinic() {
        rows.change("update site set zone = 'Etc/UTC' where id = ?", first);
        assertThat(acting.as(thea, () -> reading.record(patient)).today()).isEqualTo(there);
        long nowhere = clinic.register(thea);
        assertThat(acting.as(thea, () -> opening.start(nowhere)).today()).isEqualTo(greenwich);
    }

    @Test
    void an_injury_of_today_began_on_the_day_it_is_where_the_patient_is_treated() {
        clinic.injure(thea, patient, null, null);
        assertThat(rows.number(
                        "select count(*) from health_fact where patient_id = ? and condition_code = 'ACUTE_INJURY' and valid_from = ?",
                        patient,
                        Date.valueOf(there)))
                .isEqualTo(1);
    }

    @Test
    void nobody_is_registered_who_is_born_tomorrow() {
        Registration tomorrow = born(greenwich);
        assertThat(acting.failureAs(thea, () -> registering.register(tomorrow, RequestKey.key())))
                .isInstanceOf(Refusal.class);
        long baby = acting.as(thea, () -> registering.register(born(there), RequestKey.key()));
        assertThat(acting.as(thea, () -> finding.find("Fresh", 0)).lines())
                .filteredOn(line -> line.id() == baby)
                .singleElement()
                .satisfies(line -> assertThat(line.age()).isEqualTo(new Age(0, 0, 0)));
    }

    private static Registration born(LocalDate day) {
        return new Registration(
                "Fresh", "Born", day, Sex.FEMALE, null, null, null, Coverage.SELF_PAY, null, null, "Her mother");
    }

    private static Age age(LocalDate day) {
        return Age.on(day, LocalDate.of(1988, 3, 2));
    }
}
