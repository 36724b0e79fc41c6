package extensor.care.clinic;

import java.util.Set;

/**
 * What a site has so far, to see what is missing: whether its country is known and whether patients can find and call it, the kinds of its rooms and devices,
 * how many therapists have hours there, and how many public holidays lie ahead (0: not known) and on how many of them it is open; `closedAhead` where it is closed
 * on some day, a holiday or not.
 */
public record SiteInventory(
        long id,
        String name,
        boolean located,
        boolean reachable,
        Set<String> rooms,
        Set<String> devices,
        int workers,
        int holidays,
        int openHolidays,
        boolean closedAhead) {
    /** Somebody has looked at its public holidays, or, where these are not known, has closed it on some day. */
    public boolean holidaysSeen() {
        return holidays == 0 ? closedAhead : openHolidays < holidays;
    }
}
