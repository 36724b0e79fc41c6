package extensor.care.encounters;

import extensor.care.catalogue.Library;
import extensor.care.clinic.ClinicDays;
import extensor.care.patients.EpisodeSheet;
import extensor.care.patients.Episodes;
import extensor.care.patients.Facts;
import extensor.care.patients.PatientBanner;
import extensor.care.patients.Patients;
import extensor.care.plans.Checking;
import extensor.care.plans.SignedPlan;
import extensor.care.plans.SignedPlans;
import extensor.care.safety.Verdict;
import extensor.care.schedule.Appointments;
import extensor.care.schedule.VisitLine;
import extensor.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Gathers what a visit needs to be shown, checked and signed: plan, patient, facts of today. Whoever asks proves first that the record is open to them. */
@ApplicationScoped
class Occasions {
    @Inject
    Encounters encounters;

    @Inject
    Appointments appointments;

    @Inject
    SignedPlans plans;

    @Inject
    Patients patients;

    @Inject
    Episodes episodes;

    @Inject
    Facts facts;

    @Inject
    Checking checking;

    @Inject
    Library library;

    @Inject
    ClinicDays days;

    @Inject
    Clock clock;

    /** By the id of an appointment or of what was written; not found where there is neither, or no plan to give. */
    Occasion of(long visit) {
        Encounter written = encounters.of(visit).orElse(null);
        if (written != null && written.appointment() == null)
            return new Occasion(written.patient(), written.plan(), null, written.on(), clock.instant());
        VisitLine booked = appointments
                .line(written == null ? visit : written.appointment())
                .orElseThrow(Refusal::notFound);
        Long plan = written != null ? Long.valueOf(written.plan()) : booked.plan();
        if (plan == null) throw Refusal.notFound();
        return Occasion.of(booked, plan);
    }

    /** Today's visit of somebody who just came. */
    Occasion walkIn(long id) {
        SignedPlan plan = plans.at(id, clock.instant());
        EpisodeSheet episode = episodes.episode(plan.episode());
        return new Occasion(plan.patient(), id, null, days.today(episode.siteZone()), clock.instant());
    }

    /** Five statements. */
    Ground ground(Occasion occasion) {
        SignedPlan plan = plans.at(occasion.plan(), occasion.moment());
        EpisodeSheet episode = episodes.episode(plan.episode());
        PatientBanner patient = patients.banner(occasion.patient());
        Verdict verdict =
                checking.on(occasion.on(), plan.composition(), facts.of(occasion.patient()), patient.birthDate());
        VisitLine booked = occasion.booked();
        return new Ground(
                occasion,
                plan,
                episode,
                patient,
                new Sheets(library.catalogue(), plan.composition(), occasion.on(), verdict),
                days.today(booked == null ? episode.siteZone() : booked.zone()));
    }
}
