package extensor.care.notes;

import extensor.care.access.AuditContext;
import extensor.care.catalogue.Catalogue;
import extensor.care.catalogue.CurrentCatalogue;
import extensor.care.clinic.LocalToday;
import extensor.care.patients.EpisodeSheet;
import extensor.care.patients.Episodes;
import extensor.care.patients.HealthFacts;
import extensor.care.patients.PatientBanner;
import extensor.care.patients.Patients;
import extensor.care.patients.RecordAccess;
import extensor.care.plans.PlanSafety;
import extensor.care.plans.Plans;
import extensor.care.plans.SignedPlan;
import extensor.care.plans.SignedPlans;
import extensor.care.safety.Verdict;
import extensor.care.visits.AppointmentLine;
import extensor.care.visits.AppointmentLines;
import extensor.care.visits.Visit;
import extensor.care.visits.VisitState;
import extensor.care.visits.Visits;
import extensor.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gathers what a visit needs to be shown, checked and signed: plan, patient, facts of today. Without {@code open} the caller proves first that the record is open to them. */
@ApplicationScoped
class Occasions {
    private static final Set<VisitState> TO_COME = EnumSet.of(VisitState.BOOKED, VisitState.ARRIVED);

    @Inject
    Notes notes;

    @Inject
    Visits visits;

    @Inject
    AppointmentLines appointments;

    @Inject
    SignedPlans plans;

    @Inject
    Plans allPlans;

    @Inject
    Patients patients;

    @Inject
    Episodes episodes;

    @Inject
    HealthFacts healthFacts;

    @Inject
    PlanSafety planSafety;

    @Inject
    CurrentCatalogue currentCatalogue;

    @Inject
    LocalToday days;

    @Inject
    RecordAccess recordAccess;

    @Inject
    AuditContext auditContext;

    /** The context of a visit, for callers to whom the record is open; named in the audit trail. */
    VisitContext open(long visit) {
        Occasion occasion = of(visit);
        recordAccess.require(occasion.patient());
        name(occasion);
        return context(occasion);
    }

    void name(Occasion occasion) {
        auditContext.patient(occasion.patient());
        auditContext.object("visit", occasion.visit().id());
    }

    /** @param written null where nothing is */
    VisitSheet sheet(VisitContext context, Note written) {
        if (written == null || !written.signed()) return context.draft(written);
        return context.signed(written, written.toSignedNote(currentCatalogue.catalogue()), notes.addenda(written.id()));
    }

    /** By the id of a visit, or of its note as links of before have it; not found where there is nothing to write down. */
    private Occasion of(long id) {
        Visit visit = visits.find(id)
                .or(() -> notes.own(id).map(note -> visits.visit(note.visit())))
                .filter(Visit::hasDay)
                .orElseThrow(Refusal::notFound);
        return of(visit);
    }

    Occasion of(Visit visit) {
        if (visit.appointment() == null)
            return new Occasion(
                    visit,
                    null,
                    visit.walkedInOn(),
                    episodes.episode(visit.episode()).siteZone());
        AppointmentLine booked = appointments.line(visit.id()).orElseThrow();
        return new Occasion(visit, booked, booked.time().on(), booked.time().zone());
    }

    /** The visit of somebody who walks in today. */
    Visit walkIn(long plan) {
        return walkIn(plans.episodeOf(plan), plan);
    }

    /** The same without a plan. */
    Visit walkInWithoutPlan(long episode) {
        return walkIn(episode, null);
    }

    private Visit walkIn(long id, Long plan) {
        EpisodeSheet episode = episodes.episode(id);
        return Visit.walkedIn(episode, plan, days.today(episode.siteZone()));
    }

    /** Refuses where a plan of the episode runs: the visit is one of that plan. */
    void checkNoPlanRuns(Visit walkIn) {
        if (allPlans.ofEpisode(walkIn.episode()).stream().anyMatch(plan -> plan.runs(walkIn.walkedInOn())))
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

    /** Five statements; without a plan two. */
    VisitContext context(Occasion occasion) {
        Long id = occasion.visit().plan();
        SignedPlan plan = id == null ? null : plans.at(id, occasion.moment());
        EpisodeSheet episode = episodes.episode(occasion.visit().episode());
        PatientBanner patient = patients.banner(occasion.patient());
        return new VisitContext(
                occasion, plan, episode, patient, items(occasion, plan, patient), days.today(occasion.zone()));
    }

    private VisitItems items(Occasion occasion, SignedPlan plan, PatientBanner patient) {
        Catalogue catalogue = currentCatalogue.catalogue();
        if (plan == null) return VisitItems.none(catalogue);
        Verdict verdict = planSafety.on(
                occasion.on(), plan.composition(), healthFacts.of(occasion.patient()), patient.birthDate());
        return new VisitItems(catalogue, plan.composition(), occasion.on(), verdict);
    }
}
