package extensor.care.notes;

import extensor.care.access.AuditContext;
import extensor.care.catalogue.CurrentCatalogue;
import extensor.care.clinic.LocalToday;
import extensor.care.patients.EpisodeSheet;
import extensor.care.patients.Episodes;
import extensor.care.patients.HealthFacts;
import extensor.care.patients.PatientBanner;
import extensor.care.patients.Patients;
import extensor.care.patients.RecordAccess;
import extensor.care.plans.PlanSafety;
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
import java.time.ZoneId;
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
        auditContext.object("visit", occasion.visit());
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
        if (visit.plan() == null) throw Refusal.notFound();
        if (visit.appointment() == null) return walkedIn(visit);
        AppointmentLine booked = appointments.line(visit.id()).orElseThrow();
        return new Occasion(
                visit.id(),
                visit.patient(),
                visit.plan(),
                booked,
                booked.time().on(),
                booked.time().zone());
    }

    private Occasion walkedIn(Visit visit) {
        ZoneId zone = episode(visit.plan()).siteZone();
        return new Occasion(visit.id(), visit.patient(), visit.plan(), null, visit.walkedInOn(), zone);
    }

    /** The visit of somebody who walks in today. */
    Visit walkIn(long plan) {
        EpisodeSheet episode = episode(plan);
        return Visit.walkedIn(episode.patient(), plan, days.today(episode.siteZone()));
    }

    private EpisodeSheet episode(long plan) {
        return episodes.episode(plans.episodeOf(plan));
    }

    /**
     * The visit that was booked on the same day for the same plan and is not signed yet, if there is one; the first of several. Where all of them are
     * signed, what there is to say is added to them.
     */
    Optional<Long> bookedBeside(Occasion walkIn) {
        List<AppointmentLine> sameDay = appointments.ofPatient(walkIn.patient()).stream()
                .filter(line -> line.plan() != null && line.plan() == walkIn.plan())
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

    /** Five statements. */
    VisitContext context(Occasion occasion) {
        SignedPlan plan = plans.at(occasion.plan(), occasion.moment());
        EpisodeSheet episode = episodes.episode(plan.episode());
        PatientBanner patient = patients.banner(occasion.patient());
        Verdict verdict = planSafety.on(
                occasion.on(), plan.composition(), healthFacts.of(occasion.patient()), patient.birthDate());
        return new VisitContext(
                occasion,
                plan,
                episode,
                patient,
                new VisitItems(currentCatalogue.catalogue(), plan.composition(), occasion.on(), verdict),
                days.today(occasion.zone()));
    }
}
