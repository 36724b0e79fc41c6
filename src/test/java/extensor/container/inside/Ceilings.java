package extensor.container.inside;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.access.SignedIn;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** Holds acts to a ceiling of statements: those of the domain to one for each act, those of rights and audit to one for all. */
@Dependent
public class Ceilings {
    private static final int RIGHTS_AND_AUDIT = 4;

    @Inject
    Statements statements;

    @Inject
    Acting acting;

    private final List<String> figures = new ArrayList<>();

    /** How many statements of the domain this sends; fails above the ceiling. */
    public int sent(String what, int most, SignedIn who, Callable<?> act) {
        List<String> all = statements.sentDuring(() -> acting.as(who, act));
        List<String> audit = all.stream().filter(Statements::ofAudit).toList();
        int domain = all.size() - audit.size();
        figures.add(what + " " + domain + " + " + audit.size());
        assertThat(domain).as(what + ": " + all).isLessThanOrEqualTo(most);
        assertThat(audit).as(what).hasSizeLessThanOrEqualTo(RIGHTS_AND_AUDIT);
        return domain;
    }

    public int sent(String what, int most, SignedIn who, Runnable act) {
        return sent(what, most, who, Executors.callable(act));
    }

    /** A line between the figures. */
    public void note(String line) {
        figures.add("-- " + line);
    }

    /** All figures so far. */
    public String figures() {
        return String.join("; ", figures);
    }
}
