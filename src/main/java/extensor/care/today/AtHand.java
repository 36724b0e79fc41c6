package extensor.care.today;

import extensor.care.patients.EpisodeSheet;
import java.io.Serializable;
import java.util.List;

/**
 * Whose page is open. For those who treat the patient also the open episodes and the visit of today that is to be written (null for none); for others neither.
 */
public record AtHand(long patient, String name, boolean treated, List<EpisodeSheet> episodes, Long visit)
        implements Serializable {}
