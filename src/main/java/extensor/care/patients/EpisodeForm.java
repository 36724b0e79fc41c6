package extensor.care.patients;

import extensor.shared.BodyRegion;
import extensor.shared.Refusal;
import extensor.shared.Side;
import java.time.LocalDate;

/** What a therapist writes down about a problem. `icd` is a code of the catalogue or null; severity is 0 (none) to 10 (worst). */
public record EpisodeForm(
        Problem problem,
        String icd,
        String description,
        BodyRegion region,
        Side side,
        Muscle muscle,
        LocalDate onset,
        Mechanism mechanism,
        boolean highEnergy,
        Integer severity,
        boolean longTerm,
        Long site) {
    /** Refuses the first thing that cannot be so. */
    void check(LocalDate birthDate, LocalDate today) {
        if (problem == null) throw Refusal.at("problem", "episode.problem");
        if (description != null && description.length() > 300) throw Refusal.at("description", "episode.description");
        if (region == null) throw Refusal.at("region", "episode.region");
        if (side != null && !region.sides().contains(side)) throw Refusal.at("side", "episode.side");
        if (onset == null || onset.isAfter(today) || onset.isBefore(birthDate))
            throw Refusal.at("onset", "episode.onset");
        if (mechanism == null) throw Refusal.at("mechanism", "episode.mechanism");
        if (severity == null || severity < 0 || severity > 10) throw Refusal.at("severity", "episode.severity");
        if (site == null) throw Refusal.at("site", "episode.site");
    }

    /** The problem began as an injury so recently that heat or stretching could still do harm. */
    public boolean acuteInjury(LocalDate today) {
        return mechanism != null && onset != null && AcuteInjury.proposed(mechanism, onset, today);
    }
}
