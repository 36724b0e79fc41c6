package extensor.program;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.container.Inside;
import extensor.container.inside.ClinicAtWork;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The program opens pages for itself after its start: they are the real ones, and nothing is written, told or opened to anybody else by it. */
@Inside
class WarmUpIT extends ClinicAtWork {
    private static final String OTHER_SECRET = "x".repeat(43);

    @Inject
    @ConfigProperty(name = "extensor.url")
    String home;

    @AfterEach
    void nobodyWarmsUp() {
        System.clearProperty(Readiness.WARM_UP);
    }

    @Test
    void it_reads_the_pages_of_all_roles_and_leaves_no_line_in_the_trail() {
        List<String> sent = statements.sentDuring(() -> {
            new WarmUp(URI.create(home)).run();
            return null;
        });
        assertThat(sent).hasSizeGreaterThan(WarmUp.PAGES.size());
        assertThat(sent).allMatch(sql -> sql.toLowerCase(Locale.ROOT).matches("(?s)\\(?select.*"));
        assertThat(System.getProperty(Readiness.WARM_UP)).isNull();
    }

    @Test
    void each_of_its_pages_is_answered() throws IOException {
        WarmUp warmUp = new WarmUp(URI.create(home));
        warmUp.whileKnown(() -> {
            for (String page : WarmUp.PAGES)
                assertThat(warmUp.open(page)).as(page).contains(" 200 ");
        });
    }

    @Test
    void who_does_not_know_the_secret_or_comes_later_is_sent_to_sign_in() throws IOException {
        WarmUp late = new WarmUp(URI.create(home));
        late.run();
        for (String page : WarmUp.PAGES)
            assertThat(late.open(page)).as(page + " afterwards").contains(" 302 ");
        System.setProperty(Readiness.WARM_UP, OTHER_SECRET);
        for (String page : WarmUp.PAGES)
            assertThat(late.open(page)).as(page + " with another secret").contains(" 302 ");
    }
}
