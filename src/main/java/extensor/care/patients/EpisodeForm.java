package extensor.care.patients;

import extensor.shared.BodyRegion;
import extensor.shared.Refusals;
import extensor.shared.Side;
import extensor.shared.TextLimit;
import java.time.LocalDate;
import java.util.function.Predicate;

/** What a therapist writes down about a problem, and where it is treated. */
public record EpisodeForm(Complaint complaint, Long site) {
    private static final int WORST = 10;

    /** Refuses all that cannot be so. `known` are the codes of the problems that can be named. */
    void check(LocalDate birthDate, LocalDate today, Predicate<String> known) {
        Refusals no = new Refusals();
        no.when(complaint.problem() == null, "problem", "episode.problem");
        no.when(
                TextLimit.EPISODE.exceededBy(complaint.description()),
                "description",
                "episode.description",
                TextLimit.EPISODE.longest());
        BodyRegion region = complaint.area().region();
        Side side = complaint.area().side();
        no.when(region == null, "region", "episode.region");
        no.when(region != null && side != null && !region.sides().contains(side), "side", "episode.side");
        Integer severity = complaint.severity();
        no.when(severity == null || severity < 0 || severity > WORST, "severity", "episode.severity");
        LocalDate day = complaint.onset().day();
        no.when(day == null || day.isAfter(today) || day.isBefore(birthDate), "onset", "episode.onset");
        no.when(complaint.onset().mechanism() == null, "mechanism", "episode.mechanism");
        no.when(site == null, "site", "episode.site");
        String icd = complaint.icd();
        no.when(icd != null && !known.test(icd), "diagnosis", "episode.icd");
        no.refuse();
    }

    /** The problem began as an injury so recently that heat or stretching could still do harm. */
    public boolean acuteInjury(LocalDate today) {
        Onset onset = complaint.onset();
        return onset.mechanism() != null
                && onset.day() != null
                && AcuteInjury.proposed(onset.mechanism(), onset.day(), today);
    }
}
