package extensor.care.notes;

import extensor.care.clinic.LocalToday;
import extensor.care.patients.EpisodeSheet;
import extensor.care.patients.Episodes;
import extensor.care.plans.Plans;
import extensor.care.plans.SignedPlans;
import extensor.care.visits.AppointmentLine;
import extensor.care.visits.AppointmentLines;
import extensor.care.visits.Visit;
import extensor.care.visits.VisitState;
import extensor.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which visit is that of somebody who walks in: a fresh one, by a plan or without, or one that was booked for the day. The caller proves first that the record is open. */
@ApplicationScoped
class WalkInVisits {
    private static final Set<VisitState> TO_COME = EnumSet.of(VisitState.BOOKED, VisitState.ARRIVED);

    @Inject
    SignedPlans signedPlans;

    @Inject
    Plans plans;

    @Inject
    Episodes episodes;

    @Inject
    AppointmentLines appointments;

    @Inject
    LocalToday days;

    /** The visit of somebody who walks in today, not stored yet. */
    Visit byPlan(long plan) {
        return fresh(signedPlans.episodeOf(plan), plan);
    }

    /** The same without a plan. */
    Visit withoutPlan(long episode) {
        return fresh(episode, null);
    }

    private Visit fresh(long id, Long plan) {
        EpisodeSheet episode = episodes.episode(id);
        return Visit.walkedIn(episode, plan, days.today(episode.siteZone()));
    }

    /** Refuses where a plan of the episode runs: the visit is one of that plan. */
    void checkNoPlanRuns(Visit walkIn) {
        if (plans.ofEpisode(walkIn.episode()).stream().anyMatch(plan -> plan.runs(walkIn.walkedInOn())))
            throw new Refusal("visit.plan-runs");
    }

    /**
     * The visit that was booked on the same day for the same plan (without a plan, in the same episode) and is not signed yet, if there is one; the first of
     * several. Where all of them are signed, what there is to say is added to them.
     */
    Optional<Long> bookedBeside(Occasion walkIn) {
        List<AppointmentLine> sameDay = appointments.ofPatient(walkIn.patient()).stream()
                .filter(line -> goesWith(line, walkIn.visit()))
                .filter(line -> line.time().on().equals(walkIn.on()))
                .toList();
        Optional<Long> open = sameDay.stream()
                .filter(line -> TO_COME.contains(line.state()))
                .map(AppointmentLine::id)
                .findFirst();
        if (open.isEmpty() && sameDay.stream().anyMatch(line -> line.state() == VisitState.GIVEN))
            throw new Refusal("visit.signed-today");
        return open;
    }

    private static boolean goesWith(AppointmentLine line, Visit walkIn) {
        return walkIn.plan() == null
                ? line.episode() == walkIn.episode()
                : walkIn.plan().equals(line.plan());
    }
}
