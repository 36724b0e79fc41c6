package extensor.container.inside;

import extensor.care.access.AllowedTo;
import extensor.care.access.Role;
import extensor.care.clinic.Site;
import extensor.care.clinic.SiteForm;
import extensor.care.clinic.Sites;
import extensor.shared.Refusal;
import extensor.shared.door.UseCase;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/** A door for tests: it writes one row and then fails in the way that the test wants to see. */
@UseCase
public class Notepad {
    @Inject
    Sites sites;

    @AllowedTo(Role.THERAPIST)
    public void write(long id) {
        sites.add(new Site(id, new SiteForm("note", "Etc/UTC", null, null, null, null), null));
    }

    @AllowedTo(Role.THERAPIST)
    public void writeAndRefuse(long id) {
        write(id);
        throw new Refusal("refusal.stale");
    }

    @AllowedTo(Role.THERAPIST)
    public void writeAndBreak(long id) {
        write(id);
        throw new IllegalStateException("broken for a test");
    }

    /** Fails this many times like a database, each time after writing. */
    @AllowedTo(Role.THERAPIST)
    public void writeAndLose(long id, int times, String state, int code, AtomicInteger tries) {
        write(id);
        if (tries.incrementAndGet() <= times)
            throw new IllegalStateException(new SQLException("lost for a test", state, code));
    }

    /** It has no rule. */
    public String forgotten() {
        return "in";
    }
}
