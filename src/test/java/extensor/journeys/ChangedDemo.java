package extensor.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.container.Folders;
import extensor.shared.Id;
import java.time.Duration;

/**
 * The demo clinic in which journeys change accounts, sites and the clock. Those of one process share it, so each brings its own people where
 * it changes more than their sessions.
 */
final class ChangedDemo {
    static final String PASSWORD = "correct horse battery staple";
    private static final TimeMachine TIME = new TimeMachine(Folders.own("changed-demo"), Duration.ZERO);
    private static Program program;
    private static Duration ahead = Duration.ZERO;

    private ChangedDemo() {}

    static synchronized Program program() {
        if (program == null) {
            program = Program.start(TIME, "--demo").ready();
            Runtime.getRuntime().addShutdownHook(new Thread(program::close));
        }
        return program;
    }

    /** Lets this much time pass. */
    static synchronized void later(Duration more) {
        ahead = ahead.plus(more);
        TIME.set(ahead.negated());
    }

    /** The sign-in name of a new therapist, who has chosen the password. */
    static String newTherapist() {
        String name = "t" + Id.text(Id.next());
        DeskClient administrator = new DeskClient(program());
        assertThat(administrator.signIn("admin@demo", program().demoPassword())).isTrue();
        administrator.opens(name, PASSWORD, "therapist");
        return name;
    }
}
