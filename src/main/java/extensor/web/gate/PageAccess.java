package extensor.web.gate;

import extensor.care.access.Role;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Which addresses exist and who may go there: the second fence around the doors. What is not in the list is not found. */
public final class PageAccess {
    private static final Set<Role> EVERYBODY = EnumSet.allOf(Role.class);
    /** Where a locked screen is opened. */
    static final String LOCK = "/lock";

    /** Where passkeys are made. */
    static final String PASSKEYS = "/account/passkeys";

    private static final Set<Role> STAFF = EnumSet.of(Role.THERAPIST, Role.DESK, Role.ADMINISTRATOR);
    private static final Set<Role> SIGNED_IN = EnumSet.complementOf(EnumSet.of(Role.ANYONE));
    private static final Map<String, Set<Role>> PAGES = new LinkedHashMap<>();
    /** Where the forms of patients' pages go, which need no view state. */
    private static final Map<String, Set<Role>> FORMS =
            Map.of("/me/tell", EnumSet.of(Role.PATIENT), "/me/ask", EnumSet.of(Role.PATIENT));

    static {
        PAGES.put("/login", EVERYBODY);
        PAGES.put("/setup", EVERYBODY);
        PAGES.put("/account", SIGNED_IN);
        PAGES.put("/account/second-factor", SIGNED_IN);
        PAGES.put(PASSKEYS, SIGNED_IN);
        PAGES.put("/account/pin", STAFF);
        PAGES.put("/login/code", SIGNED_IN);
        PAGES.put(LOCK, STAFF);
        PAGES.put("/today", EnumSet.of(Role.THERAPIST));
        PAGES.put("/patients", EnumSet.of(Role.THERAPIST, Role.DESK));
        PAGES.put("/patients/register", EnumSet.of(Role.THERAPIST, Role.DESK));
        PAGES.put("/patients/patient", EnumSet.of(Role.THERAPIST, Role.DESK));
        PAGES.put("/patients/merge", EnumSet.of(Role.THERAPIST, Role.DESK));
        PAGES.put("/patients/take-part", EnumSet.of(Role.THERAPIST));
        PAGES.put("/patients/facts", EnumSet.of(Role.THERAPIST));
        PAGES.put("/patients/safeguards", EnumSet.of(Role.THERAPIST));
        PAGES.put("/patients/episode", EnumSet.of(Role.THERAPIST));
        PAGES.put("/patients/close", EnumSet.of(Role.THERAPIST));
        PAGES.put("/plans/start", EnumSet.of(Role.THERAPIST));
        PAGES.put("/plans/compose", EnumSet.of(Role.THERAPIST));
        PAGES.put("/plans/plan", EnumSet.of(Role.THERAPIST));
        PAGES.put("/plans/casts", EnumSet.of(Role.THERAPIST));
        PAGES.put("/patients/progress", EnumSet.of(Role.THERAPIST));
        PAGES.put("/patients/measure", EnumSet.of(Role.THERAPIST));
        PAGES.put("/visits/visit", EnumSet.of(Role.THERAPIST));
        PAGES.put("/arrivals", EnumSet.of(Role.DESK));
        PAGES.put("/worklist", EnumSet.of(Role.DESK));
        PAGES.put("/worklist/book", EnumSet.of(Role.DESK));
        PAGES.put("/calendar", EnumSet.of(Role.THERAPIST, Role.DESK));
        PAGES.put("/calendar/visit", EnumSet.of(Role.THERAPIST, Role.DESK));
        PAGES.put("/me", EnumSet.of(Role.PATIENT));
        PAGES.put("/me/plan", EnumSet.of(Role.PATIENT));
        PAGES.put("/me/progress", EnumSet.of(Role.PATIENT));
        PAGES.put("/me/visits", EnumSet.of(Role.PATIENT));
        PAGES.put("/clinic", EnumSet.of(Role.ADMINISTRATOR));
        PAGES.put("/clinic/accounts", EnumSet.of(Role.ADMINISTRATOR));
        PAGES.put("/clinic/site", EnumSet.of(Role.ADMINISTRATOR));
        PAGES.put("/clinic/rooms", EnumSet.of(Role.ADMINISTRATOR));
        PAGES.put("/clinic/hours", EnumSet.of(Role.ADMINISTRATOR));
        PAGES.put("/clinic/audit", EnumSet.of(Role.ADMINISTRATOR));
    }

    private PageAccess() {}

    /** A page that Faces draws (and for which PrimeFaces writes the content security policy). */
    public static boolean isPage(String path) {
        return PAGES.containsKey(path);
    }

    static boolean isForm(String path) {
        return FORMS.containsKey(path);
    }

    /** The roles that may go there; empty for what does not exist. */
    public static Set<Role> roles(String path) {
        if (path.startsWith("/jakarta.faces.resource/")
                || path.equals("/health/live")
                || path.equals("/health/ready")
                || path.equals("/error")) return EVERYBODY;
        if (path.equals("/") || path.equals("/logout")) return SIGNED_IN;
        if (path.equals("/lock/now")) return STAFF;
        if (path.equals("/palette")) return EnumSet.of(Role.THERAPIST, Role.DESK);
        return PAGES.getOrDefault(path, FORMS.getOrDefault(path, Set.of()));
    }

    /** The one page beside signing in that is open to somebody whose second factor is missing: to set it up, or to give its code. */
    static String secondStep(boolean setUp) {
        return setUp ? "/account/second-factor" : "/login/code";
    }

    /** Where each role begins, once the clinic is set up. */
    static String home(Role role) {
        return switch (role) {
            case THERAPIST -> "/today";
            case DESK -> "/arrivals";
            case PATIENT -> "/me";
            case ADMINISTRATOR -> "/clinic/accounts";
            case ANYONE -> "/login";
        };
    }
}
