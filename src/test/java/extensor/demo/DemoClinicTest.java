package extensor.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The demo clinic has what people will look for. */
class DemoClinicTest {
    private final DemoClinic clinic = DemoClinic.read();

    @Test
    void thirty_people_with_different_names_half_of_them_with_each_therapist() {
        assertThat(clinic.patients())
                .hasSize(30)
                .extracting(p -> p.who().givenNames() + " " + p.who().familyName())
                .doesNotHaveDuplicates();
        assertThat(clinic.patients())
                .filteredOn(p -> p.therapist().equals("therapist@demo"))
                .hasSize(15);
    }

    @Test
    void there_is_a_plan_in_every_state() {
        List<DemoClinic.Plan> plans = clinic.patients().stream()
                .flatMap(p -> p.episodes().stream())
                .map(DemoClinic.DemoEpisode::plan)
                .filter(p -> p != null)
                .toList();
        assertThat(plans).extracting(DemoClinic.Plan::state).contains(DemoClinic.PlanStage.values());
        assertThat(plans).anyMatch(plan -> plan.template() == null);
    }

    @Test
    void nothing_happens_before_the_person_is_there() {
        for (DemoClinic.Person person : clinic.patients()) {
            for (DemoClinic.DemoEpisode trouble : person.episodes()) {
                assertThat(trouble.opened())
                        .as(person.who().familyName())
                        .isLessThanOrEqualTo(person.registered())
                        .isLessThanOrEqualTo(trouble.onset());
                if (trouble.firstVisit() != null)
                    assertThat(trouble.firstVisit().day())
                            .as(person.who().familyName())
                            .isLessThanOrEqualTo(trouble.opened());
                if (trouble.plan() == null) continue;
                assertThat(trouble.plan().day()).as(person.who().familyName()).isLessThanOrEqualTo(trouble.opened());
                if (trouble.plan().redraft().day() != null)
                    assertThat(trouble.plan().redraft().day())
                            .as(person.who().familyName())
                            .isLessThan(trouble.plan().day());
            }
        }
    }
}
