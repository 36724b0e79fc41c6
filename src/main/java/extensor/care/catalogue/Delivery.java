package extensor.care.catalogue;

import extensor.shared.json.StrictJson;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * How an intervention is given: where, how often, whether the patient moves, what it takes, whether the path of its current is asked, and
 * whether it waits for checks at the moment of treatment, which no session asks yet.
 */
public record Delivery(
        Set<CarePlace> settings,
        Delivery.Usual usual,
        boolean active,
        Delivery.Needs needs,
        boolean currentPath,
        boolean awaitsChecks) {

    /** How often and how long as a rule; clinic minutes and seconds per repetition may be null. */
    public record Usual(int visitsPerWeek, int sessionsPerDay, Integer clinicMinutes, Integer secondsPerRepetition) {
        static Usual read(StrictJson at) {
            return new Usual(
                    at.whole("visitsPerWeek"),
                    at.whole("sessionsPerDay"),
                    at.wholeOrNull("clinicMinutes"),
                    at.wholeOrNull("secondsPerRepetition"));
        }
    }

    /** The kind of room and device and the licence it takes; each may be null. */
    public record Needs(String room, String device, String licence) {
        static Needs read(StrictJson at) {
            return new Needs(at.textOrNull("room"), at.textOrNull("device"), at.textOrNull("licence"));
        }
    }

    static Delivery read(StrictJson at) {
        return new Delivery(
                settings(at),
                at.object("usual", Usual::read),
                at.flag("active"),
                at.object("needs", Needs::read),
                at.flag("currentPath"),
                at.flagOr("awaitsChecks", false));
    }

    private static Set<CarePlace> settings(StrictJson at) {
        List<CarePlace> settings = at.some(CarePlace.class, "settings");
        if (settings.isEmpty()) throw at.wrong("settings", "is empty");
        return Collections.unmodifiableSet(EnumSet.copyOf(settings));
    }
}
