package extensor.care.notes;

import extensor.care.access.AuditContext;
import extensor.care.booking.AppointmentLine;
import extensor.care.booking.VisitState;
import extensor.care.booking.AppointmentLines;
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
import extensor.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gathers what a visit needs to be shown, checked and signed: plan, patient, facts of today. Whoever does not {@code open} it proves first that the record is open to them. */
@ApplicationScoped
class Occasions {
    private static final Set<VisitState> TO_COME = EnumSet.of(VisitState.BOOKED, VisitState.ARRIVED);

    @Inject
    Notes notes;

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

    /** What a visit stands on, by the id of an appointment or of what was written, for whom the record is open; named to the trail. */
    VisitContext open(long visit) {
        Occasion occasion = of(visit);
        recordAccess.require(occasion.patient());
        name(occasion, visit);
        return ground(occasion);
    }

    void name(Occasion occasion, long visit) {
        auditContext.patient(occasion.patient());
        auditContext.object("visit", visit);
    }

    /** @param written null where nothing is */
    VisitSheet sheet(VisitContext ground, Note written) {
        if (written == null || !written.signed()) return ground.draft(written);
        return ground.signed(written, written.session(currentCatalogue.catalogue()), notes.addenda(written.id()));
    }

    /** By the id of an appointment or of what was written; not found where there is neither, or no plan to give. */
    Occasion of(long visit) {
        Optional<AppointmentLine> booked = appointments.line(visit);
        if (booked.isPresent())
            return of(
                    booked.get(),
                    notes.at(visit).map(Note::plan).orElse(booked.get().plan()));
        Note written = notes.own(visit).orElseThrow(Refusal::notFound);
        if (written.appointment() == null) return without(written.plan(), written.on());
        return of(appointments.line(written.appointment()).orElseThrow(Refusal::notFound), written.plan());
    }

    private static Occasion of(AppointmentLine booked, Long plan) {
        if (plan == null) throw Refusal.notFound();
        return Occasion.of(booked, plan);
    }

    /** What a note was about that was given up. */
    Occasion of(long plan, DiscardedNote note) {
        Occasion came = without(plan, note.on());
        if (note.appointment() == null) return came;
        return appointments
                .line(note.appointment())
                .filter(booked -> booked.patient() == came.patient())
                .map(booked -> Occasion.of(booked, plan))
                .orElseThrow(Refusal::notFound);
    }

    /** Today's visit of somebody who just came. */
    Occasion walkIn(long plan) {
        return without(plan, null);
    }

    /** @param on the day, null for today */
    private Occasion without(long plan, LocalDate on) {
        EpisodeSheet episode = episodes.episode(plans.episodeOf(plan));
        ZoneId zone = episode.siteZone();
        return new Occasion(episode.patient(), plan, null, on == null ? days.today(zone) : on, zone);
    }

    /**
     * The visit that was booked on the same day for the same plan and is not signed yet, if there is one; the first of several. Where all of them are
     * signed, what there is to say is added to them.
     */
    Optional<Long> bookedBeside(Occasion walkIn) {
        List<AppointmentLine> sameDay = appointments.ofPatient(walkIn.patient()).stream()
                .filter(line -> line.plan() != null && line.plan() == walkIn.plan())
                .filter(line -> line.at().toLocalDate().equals(walkIn.on()))
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
    VisitContext ground(Occasion occasion) {
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
