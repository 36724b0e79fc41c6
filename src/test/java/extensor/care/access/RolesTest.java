package extensor.care.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import extensor.shared.Refusal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RolesTest {
    private static final Roles OWNER = Roles.of(Role.ADMINISTRATOR, Role.THERAPIST);

    @Test
    void several_roles_open_what_each_of_them_opens_and_nothing_else() {
        assertThat(OWNER.hasAny(List.of(Role.DESK, Role.THERAPIST))).isTrue();
        assertThat(OWNER.hasAny(Set.of(Role.ADMINISTRATOR))).isTrue();
        assertThat(OWNER.hasAny(Set.of(Role.DESK, Role.PATIENT))).isFalse();
        assertThat(OWNER.hasAny(Set.of())).isFalse();
    }

    @Test
    void the_therapist_comes_first_and_the_administrator_last() {
        assertThat(OWNER.first()).isEqualTo(Role.THERAPIST);
        assertThat(Roles.of(Role.ADMINISTRATOR, Role.DESK).first()).isEqualTo(Role.DESK);
    }

    @Test
    void a_patient_or_a_visitor_is_nothing_else() {
        for (Role alone : List.of(Role.PATIENT, Role.ANYONE)) {
            assertThat(Roles.of(alone).areOfStaff()).isFalse();
            for (Role other : EnumSet.complementOf(EnumSet.of(alone))) {
                assertThatExceptionOfType(Refusal.class)
                        .as(alone + " and " + other)
                        .isThrownBy(() -> Roles.of(alone, other))
                        .satisfies(no -> assertThat(no.key()).isEqualTo("account.role-and-record"));
            }
        }
        assertThat(Roles.of(Role.THERAPIST, Role.DESK, Role.ADMINISTRATOR).areOfStaff())
                .isTrue();
    }

    @Test
    void nobody_is_without_a_role() {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Roles.of(List.of()));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Roles.of(Role.DESK).without(Role.DESK));
    }

    @Test
    void somebody_comes_through_a_door_in_the_first_of_its_roles_that_they_have() {
        Roles all = Roles.of(Role.THERAPIST, Role.DESK, Role.ADMINISTRATOR);
        assertThat(all.through(List.of(Role.DESK, Role.THERAPIST))).isEqualTo(Role.DESK);
        assertThat(OWNER.through(List.of(Role.DESK, Role.THERAPIST))).isEqualTo(Role.THERAPIST);
        assertThat(OWNER.through(List.of(Role.ADMINISTRATOR))).isEqualTo(Role.ADMINISTRATOR);
        assertThat(OWNER.through(List.of(Role.DESK)))
                .as("a door that is closed to them")
                .isEqualTo(Role.THERAPIST);
        assertThat(Roles.VISITOR.through(List.of(Role.DESK))).isEqualTo(Role.ANYONE);
    }

    @Test
    void the_names_in_the_audit_trail_lead_back() {
        assertThat(OWNER.names()).isEqualTo("THERAPIST,ADMINISTRATOR");
        assertThat(Roles.named(OWNER.names())).isEqualTo(OWNER);
    }
}
