package extensor.care.notes;

import extensor.care.access.AuditContext;
import extensor.care.catalogue.Catalogue;
import extensor.care.catalogue.CurrentCatalogue;
import extensor.care.clinic.LocalToday;
import extensor.care.patients.EpisodeSheet;
import extensor.care.patients.Episodes;
import extensor.care.patients.Fact;
import extensor.care.patients.HealthFacts;
import extensor.care.patients.PatientBanner;
import extensor.care.patients.Patients;
import extensor.care.patients.RecordAccess;
import extensor.care.plans.PlanSafety;
import extensor.care.plans.SignedPlan;
import extensor.care.plans.SignedPlans;
import extensor.care.visits.AppointmentLine;
import extensor.care.visits.AppointmentLines;
import extensor.care.visits.Visit;
import extensor.care.visits.Visits;
import extensor.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Gathers what a visit needs to be shown, checked and signed: plan, patient, facts of today. Without {@code open} the caller proves first that the record is open to them. */
@ApplicationScoped
class Occasions {
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
        auditContext.object("visit", occasion.visit().id());
    }

    /** @param written null where nothing is */
    VisitSheet sheet(VisitContext context, Note written) {
        if (written == null || !written.signed()) return context.draft(written);
        SignedText text = notes.text(written);
        return context.signed(
                written, text.note(currentCatalogue.catalogue()), written.signature(text), notes.addenda(written.id()));
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
        LocalDate day = plan.composition().within(occasion.on());
        List<Fact> facts = planSafety.known(healthFacts.of(occasion.patient()), patient, occasion.on());
        return new VisitItems(
                catalogue,
                plan.composition(),
                day,
                given -> planSafety.on(day, plan.composition(), given, facts, patient.birthDate()));
    }
}
