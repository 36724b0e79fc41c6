package extensor.care.progress;

import extensor.care.catalogue.CurrentCatalogue;
import extensor.care.home.HomeLine;
import extensor.care.home.HomeLog;
import extensor.care.home.HomeOutcome;
import extensor.care.measures.Measurements;
import extensor.care.notes.Notes;
import extensor.care.patients.EpisodeSheet;
import extensor.care.patients.Episodes;
import extensor.care.patients.PatientDays;
import extensor.care.patients.Patients;
import extensor.care.plans.Goal;
import extensor.care.plans.PlanSheet;
import extensor.care.plans.SignedPlan;
import extensor.care.plans.SignedPlans;
import extensor.care.visits.VisitDays;
import extensor.shared.BodyRegion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads everything about a patient's progress: five statements, however long the history. Callers check access first. */
@ApplicationScoped
public class ProgressReader {
    @Inject
    CurrentCatalogue currentCatalogue;

    @Inject
    Patients patients;

    @Inject
    Episodes episodes;

    @Inject
    SignedPlans plans;

    @Inject
    Measurements measurements;

    @Inject
    Notes notes;

    @Inject
    VisitDays visitDays;

    @Inject
    HomeLog log;

    @Inject
    PatientDays days;

    @Inject
    Clock clock;

    /** Where a patient is treated by which plan, the last one where every treatment has ended, and which values count, and what day it is there; plan and episode may be null. */
    private record PatientPlace(
            SignedPlan plan,
            EpisodeSheet episode,
            List<BodyRegion> regions,
            CountedValues counting,
            ZoneId zone,
            LocalDate today) {}

    private ProgressReader.PatientPlace place(long patient) {
        List<EpisodeSheet> all = episodes.of(patient);
        SignedPlan plan = plans.of(patient, all).orElse(null);
        EpisodeSheet episode = all.stream()
                .filter(e -> plan != null && e.id() == plan.episode())
                .findFirst()
                .orElse(null);
        ZoneId zone = episode == null ? days.zone(all) : episode.siteZone();
        CountedValues counting = episode == null ? CountedValues.of(all) : CountedValues.of(episode, plan.start());
        return new ProgressReader.PatientPlace(
                plan, episode, regions(all, episode), counting, zone, LocalDate.now(clock.withZone(zone)));
    }

    /** Of the episode of the plan, then of the others that are open. */
    private static List<BodyRegion> regions(List<EpisodeSheet> all, EpisodeSheet judged) {
        return Stream.concat(Stream.ofNullable(judged), all.stream().filter(EpisodeSheet::open))
                .map(EpisodeSheet::region)
                .distinct()
                .toList();
    }

    ProgressSheet of(long patient) {
        ProgressReader.PatientPlace place = place(patient);
        return sheet(patient, place, visits(patient, place.today()));
    }

    /** The same without the visits, if only the trends are needed. One statement less. */
    ProgressSheet verdicts(long patient) {
        return sheet(patient, place(patient), List.of());
    }

    private ProgressSheet sheet(long patient, ProgressReader.PatientPlace place, List<LocalDate> visits) {
        return new ProgressBuilder(
                        currentCatalogue.catalogue(),
                        patients.banner(patient),
                        place.plan(),
                        place.counting(),
                        place.episode() == null ? null : place.episode().side(),
                        place.regions(),
                        place.zone(),
                        place.today(),
                        measurements.all(patient),
                        visits)
                .sheet();
    }

    /** Which values can be the start of the treatment of today. */
    PossibleStarts starts(long patient) {
        ProgressReader.PatientPlace place = place(patient);
        return PossibleStarts.of(place.counting(), visits(patient, place.today()));
    }

    /** One statement. */
    List<Attainment> goals(long patient, PlanSheet plan) {
        return Attainment.of(currentCatalogue.catalogue(), plan, measurements.of(patient));
    }

    /** The first value that counts, where one series is meant. One statement. */
    Optional<BigDecimal> start(long patient, PlanSheet plan, Goal goal) {
        return Attainment.start(currentCatalogue.catalogue(), plan, goal, measurements.of(patient));
    }

    /** As it is today, or was on the day on which the treatment ended; nothing where no plan is signed. Five statements. */
    Optional<Adherence> adherence(long patient) {
        return plans.days(patient).map(plan -> {
            SignedPlan signed = plan.plan();
            LocalDate last = signed.ended()
                    ? LocalDate.ofInstant(signed.endedAt(), plan.episode().siteZone())
                    : plan.today(clock);
            return Adherence.of(plan, visitDays.ofPlan(signed.id()), lately(patient, last), last);
        });
    }

    /** What was not done as prescribed in the last four weeks, whatever plan asked for it, newest first. Three statements. */
    List<MissedAtHome> told(long patient) {
        LocalDate today = days.today(patient);
        List<SignedPlan> signed = plans.ever(patient);
        return lately(patient, today).stream()
                .filter(line -> line.outcome() != HomeOutcome.DONE)
                .sorted(Comparator.comparing(HomeLine::on).reversed())
                .map(line -> new MissedAtHome(name(signed, line), line))
                .toList();
    }

    /** The four weeks up to a day; at the patient's place it may be a day later. */
    private List<HomeLine> lately(long patient, LocalDate day) {
        return log.between(patient, Adherence.from(day), day.plusDays(2));
    }

    private static String name(List<SignedPlan> signed, HomeLine line) {
        return signed.stream()
                .filter(plan -> plan.id() == line.plan() && plan.version() == line.version())
                .findFirst()
                .orElseThrow()
                .composition()
                .item(line.item())
                .dose()
                .name();
    }

    /** The days on which somebody was treated, by what was signed of it. */
    private List<LocalDate> visits(long patient, LocalDate today) {
        return notes.signedDays(patient, today);
    }
}
