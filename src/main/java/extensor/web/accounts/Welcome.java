package extensor.web.accounts;

import extensor.care.accounts.Entry;
import extensor.web.gate.SessionStart;
import extensor.web.kit.FlashText;
import extensor.web.kit.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Opens the session of somebody who has given all that is asked for, and tells what this person has to know. */
@ApplicationScoped
public class Welcome {
    @Inject
    SessionStart sessionStart;

    @Inject
    FlashText flashText;

    @Inject
    RenewalWords renewalWords;

    /** After a right password: in, or to the second step. */
    void lead(Entry entry) {
        if (entry.next() == null) in(entry);
        else sessionStart.halfway(entry.next());
    }

    /** Leads on to where the person was, or to the first page. */
    void in(Entry entry) {
        sessionStart.in(entry.person());
        tell(entry);
    }

    /** The same while the person stays on the page; the next one tells. */
    void stay(Entry entry) {
        sessionStart.open(entry.person());
        tell(entry);
    }

    private void tell(Entry entry) {
        List<String> lines = new ArrayList<>();
        if (entry.codesLeft() != null) lines.add(Messages.text("factor.recovery-used", entry.codesLeft()));
        if (!entry.renewals().isEmpty()) lines.addAll(renewalWords.toOwner(entry.renewals()));
        if (!lines.isEmpty()) flashText.warn(lines);
    }
}
