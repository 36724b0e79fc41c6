package extensor.care.clinic;

import java.io.Serializable;
import java.util.List;

/** What a site has, by name, retired ones too. */
public record RoomsSheet(long site, String siteName, List<PlaceSheet> rooms, List<PlaceSheet> devices)
        implements Serializable {}
