package extensor.care.patients;

import extensor.shared.BodyRegion;
import extensor.shared.Refusal;
import extensor.shared.Side;
import extensor.shared.TextLimit;
import java.time.LocalDate;

/** What a therapist writes down about a problem, and where it is treated. */
public record EpisodeForm(Complaint complaint, Long site) {
    private static final int WORST = 10;

    /** Refuses the first thing that cannot be so. */
    void check(LocalDate birthDate, LocalDate today) {
        if (complaint.problem() == null) throw Refusal.at("problem", "episode.problem");
        String description = complaint.description();
        if (TextLimit.EPISODE.exceededBy(description))
            throw Refusal.at("description", "episode.description", TextLimit.EPISODE.longest());
        check(complaint.area());
        check(complaint.onset(), birthDate, today);
        Integer severity = complaint.severity();
        if (severity == null || severity < 0 || severity > WORST) throw Refusal.at("severity", "episode.severity");
        if (site == null) throw Refusal.at("site", "episode.site");
    }

    private static void check(BodyArea area) {
        BodyRegion region = area.region();
        Side side = area.side();
        if (region == null) throw Refusal.at("region", "episode.region");
        if (side != null && !region.sides().contains(side)) throw Refusal.at("side", "episode.side");
    }

    private static void check(Onset onset, LocalDate birthDate, LocalDate today) {
        LocalDate day = onset.day();
        if (day == null || day.isAfter(today) || day.isBefore(birthDate)) throw Refusal.at("onset", "episode.onset");
        if (onset.mechanism() == null) throw Refusal.at("mechanism", "episode.mechanism");
    }

    /** The problem began as an injury so recently that heat or stretching could still do harm. */
    public boolean acuteInjury(LocalDate today) {
        Onset onset = complaint.onset();
        return onset.mechanism() != null
                && onset.day() != null
                && AcuteInjury.proposed(onset.mechanism(), onset.day(), today);
    }
}
