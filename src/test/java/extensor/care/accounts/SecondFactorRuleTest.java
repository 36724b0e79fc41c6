package extensor.care.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.access.Role;
import extensor.care.access.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SecondFactorRuleTest {
    private static final Roles DESK = Roles.of(Role.DESK);
    private static final Roles BOTH = Roles.of(Role.DESK, Role.ADMINISTRATOR);

    private final SecondFactorRule rule = new SecondFactorRule();

    @BeforeEach
    void administratorsNeedOne() {
        rule.administrator = true;
    }

    @Test
    void one_of_several_roles_is_enough_to_need_a_second_factor() {
        assertThat(rule.requires(BOTH)).isTrue();
        assertThat(rule.requires(DESK)).isFalse();
        assertThat(rule.requires(Roles.of(Role.PATIENT))).isFalse();
    }

    @Test
    void it_is_asked_for_anew_only_where_it_was_not_needed_before() {
        assertThat(rule.requiresAnew(DESK, BOTH)).isTrue();
        assertThat(rule.requiresAnew(Roles.of(Role.ADMINISTRATOR), BOTH)).isFalse();
        assertThat(rule.requiresAnew(DESK, Roles.of(Role.DESK, Role.THERAPIST))).isFalse();
    }
}
