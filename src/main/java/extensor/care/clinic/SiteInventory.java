package extensor.care.clinic;

import java.util.Set;

/**
 * What a site has so far, to see what is missing: whether its country is known and whether patients can find and call it, the kinds of its rooms and devices,
 * and how many therapists have hours there.
 */
public record SiteInventory(
        long id,
        String name,
        boolean located,
        boolean reachable,
        Set<String> rooms,
        Set<String> devices,
        int workers) {}
