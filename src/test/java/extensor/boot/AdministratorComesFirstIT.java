package extensor.boot;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.accounts.AdministeringAccounts;
import extensor.care.accounts.People;
import extensor.container.Inside;
import extensor.container.inside.Acting;
import extensor.container.inside.Rows;
import extensor.shared.Refusal;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The printed link lets one first administrator into an empty clinic, once. Its name makes it the first test of all (they run by name), while there are no accounts. */
@Inside
class AdministratorComesFirstIT {
    @Inject
    AdministeringAccounts opening;

    @Inject
    Acting acting;

    @Inject
    Rows rows;

    @Test
    void of_eight_at_once_with_the_printed_link_one_becomes_the_administrator_and_nobody_later() {
        assertThat(rows.number("select count(*) from account"))
                .as("this test comes first, nobody may have an account yet")
                .isZero();
        String line = System.getProperty("extensor.boot.setup");
        String secret = line.substring(line.indexOf("link=") + 5);
        assertThat(acting.as(null, () -> opening.look(secret)).signInName()).isEmpty();
        AtomicInteger number = new AtomicInteger();
        List<Object> results = acting.together(8, null, "-", () -> {
            opening.complete(secret, null, "first" + number.incrementAndGet(), "First Person", People.PASSWORD);
            return "done";
        });
        assertThat(results).filteredOn("done"::equals).hasSize(1);
        assertThat(results).filteredOn(Refusal.class::isInstance).hasSize(7);
        assertThat(rows.number("select count(*) from account where administrator = true"))
                .isEqualTo(1);
        assertThat(acting.failureAs(null, () -> opening.look(secret))).isInstanceOf(Refusal.class);
    }
}
