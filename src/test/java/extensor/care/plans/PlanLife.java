package extensor.care.plans;

import extensor.care.patients.EpisodeSheet;
import extensor.care.patients.Fact;
import extensor.care.patients.HomeSite;
import extensor.care.patients.KnownFact;
import extensor.care.patients.PatientBanner;
import extensor.care.patients.Sex;
import extensor.shared.BodyRegion;
import extensor.shared.Side;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** What happened to a plan, by the clock of its site: versions signed, facts recorded and taken back. Everything else was denied long before. */
public final class PlanLife {
    private static final long PLAN = 77;

    private final ZoneId zone;
    private final List<PlanByDay.DatedVersion> versions = new ArrayList<>();
    private final List<KnownFact> facts = new ArrayList<>();
    private Instant closed;

    public PlanLife(ZoneId zone) {
        this.zone = zone;
        for (Fact denied : Workbench.restDenied()) facts.add(new KnownFact(denied, Instant.EPOCH, null));
    }

    public PlanLife signed(LocalDateTime at, Composition composition) {
        versions.add(
                0,
                new PlanByDay.DatedVersion(versions.size() + 1, at.atZone(zone).toInstant(), composition));
        return this;
    }

    /** A fact replaces what was known about its condition. */
    public PlanLife told(LocalDateTime at, Fact fact) {
        ended(at, fact.condition());
        facts.add(new KnownFact(fact, at.atZone(zone).toInstant(), null));
        return this;
    }

    /** It was wrong: the condition is denied again. */
    public PlanLife takenBack(LocalDateTime at, Fact fact) {
        return told(at, Fact.absent(fact.condition()));
    }

    private void ended(LocalDateTime at, String condition) {
        facts.replaceAll(known -> known.until() == null
                        && known.fact().condition().equals(condition)
                ? new KnownFact(known.fact(), known.since(), at.atZone(zone).toInstant())
                : known);
    }

    public PlanLife closed(LocalDateTime at) {
        closed = at.atZone(zone).toInstant();
        return this;
    }

    public PlanByDay days() {
        PlanByDay.DatedVersion newest = versions.get(0);
        SignedPlan plan = new SignedPlan(PLAN, 2, 1, newest.number(), newest.composition(), List.of(), closed);
        PatientBanner patient = new PatientBanner(2, "Ann Example", Workbench.BORN, Sex.FEMALE, "R1");
        return new PlanByDay(
                plan,
                patient,
                episode(1, zone, closed),
                versions,
                facts,
                (told, day) -> told,
                Workbench.CHECKING.suspensions());
    }

    static EpisodeSheet episode(long id, ZoneId zone, Instant closed) {
        return episode(id, zone, closed, Instant.EPOCH);
    }

    public static EpisodeSheet episode(long id, ZoneId zone, Instant closed, Instant opened) {
        EpisodeSheet like = Workbench.episode(BodyRegion.LOW_BACK, Side.BILATERAL);
        return new EpisodeSheet(
                id,
                like.revision(),
                like.patient(),
                like.complaint(),
                new HomeSite(like.site().id(), like.site().name(), zone, null, null),
                like.therapist(),
                like.therapistName(),
                opened,
                closed);
    }
}
