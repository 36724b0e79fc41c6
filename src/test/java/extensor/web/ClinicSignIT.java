package extensor.web;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.access.Role;
import extensor.care.access.SignedIn;
import extensor.care.clinic.KeepingSites;
import extensor.care.clinic.SiteForm;
import extensor.care.clinic.SiteSheet;
import extensor.container.Inside;
import extensor.container.inside.ClinicAtWork;
import extensor.container.inside.Visitor;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Comparator;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** The page to sign in names the clinic, as text, and however many come to it, asks the database for that no more than once. */
@Inside
class ClinicSignIT extends ClinicAtWork {
    @Inject
    KeepingSites keepingSites;

    @Inject
    @ConfigProperty(name = "extensor.url")
    String home;

    private SignedIn administrator;

    private SiteSheet first() {
        return acting.as(administrator, () -> keepingSites.all()).stream()
                .min(Comparator.comparing(SiteSheet::id))
                .orElseThrow();
    }

    private void rename(String name) {
        SiteSheet site = first();
        SiteForm was = site.written();
        SiteForm form = new SiteForm(name, was.zone(), was.phone(), was.country(), was.address(), was.region());
        acting.as(administrator, () -> keepingSites.change(site.id(), site.revision(), form));
    }

    @Test
    void it_stands_on_the_page_to_sign_in_as_it_is_called_now_and_costs_no_statement_a_view() {
        administrator = clinic.staff(Role.ADMINISTRATOR);
        Visitor visitor = new Visitor(URI.create(home));
        String before = first().written().name();
        time.stop();
        try {
            rename("Lake & <Hill>");
            assertThat(visitor.get("/login").body()).contains("Lake &amp; &lt;Hill&gt;");
            rename("Lake Physical Therapy");
            assertThat(visitor.get("/login").body())
                    .contains("Lake Physical Therapy")
                    .doesNotContain("Hill");
            assertThat(statements.during(() -> {
                        for (int i = 0; i < 5; i++) visitor.get("/login");
                    }))
                    .isZero();
        } finally {
            rename(before);
        }
    }
}
