package extensor.care.patients;

import extensor.care.access.AllowedTo;
import extensor.care.access.AuditContext;
import extensor.care.access.Caller;
import extensor.care.access.Role;
import extensor.care.catalogue.CurrentCatalogue;
import extensor.care.clinic.LocalToday;
import extensor.care.clinic.Sites;
import extensor.shared.Id;
import extensor.shared.Refusal;
import extensor.shared.door.UseCase;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * A therapist opens an episode of care and so begins to treat the patient; later the episode may change. Any therapist may open a patient's
 * first episode. Later ones are opened by those who treat the patient; other therapists find nothing until they take part and give a
 * reason.
 */
@UseCase
public class OpeningEpisodes {
    @Inject
    Episodes episodes;

    @Inject
    Patients patients;

    @Inject
    RecordAccess recordAccess;

    @Inject
    Sites sites;

    @Inject
    FactRecorder factRecorder;

    @Inject
    CurrentCatalogue currentCatalogue;

    @Inject
    Caller caller;

    @Inject
    AuditContext auditContext;

    @Inject
    Clock clock;

    @Inject
    LocalToday days;

    @Inject
    Event<EpisodeMoved> moves;

    /** What the form needs: whose record it is, the sites, and today's date at the clinic's first site. Identity only. */
    public record Start(PatientBanner banner, List<OpeningEpisodes.EpisodePlace> sites, LocalDate today)
            implements Serializable {}

    /** A site to choose. */
    public record EpisodePlace(long id, String name) implements Serializable {}

    @AllowedTo(value = Role.THERAPIST, oncePerSitting = true)
    public Start start(long patient) {
        mayBegin(patient);
        List<OpeningEpisodes.EpisodePlace> places = sites.all().stream()
                .map(s -> new OpeningEpisodes.EpisodePlace(s.id(), s.name()))
                .toList();
        return new Start(patients.banner(patient), places, days.today());
    }

    /** How many answers about health would be due again with a new episode. */
    @AllowedTo(value = Role.THERAPIST, oncePerSitting = true)
    public int outdatedAnswers(long patient) {
        mayBegin(patient);
        return factRecorder.outdated(patients.patient(patient).id());
    }

    @AllowedTo(value = Role.THERAPIST, oncePerSitting = true)
    public EpisodeSheet episode(long id) {
        EpisodeSheet sheet = episodes.episode(id);
        recordAccess.require(sheet.patient());
        auditContext.object("episode", id);
        return sheet;
    }

    /**
     * Opens an episode and returns its id. What was denied long ago is asked for again; a fresh injury also becomes a health fact if the therapist says so.
     */
    @AllowedTo(Role.THERAPIST)
    public long open(long patient, EpisodeForm form, boolean acuteInjury) {
        patients.lock(patient);
        mayBegin(patient);
        checked(patient, form);
        Episode episode = new Episode(Id.next(), patient, form, caller.account(), clock.instant());
        episodes.add(episode);
        auditContext.object("episode", episode.id());
        recordAccess.through(episode, form.complaint().problem().name());
        factRecorder.askAgain(patient);
        if (acuteInjury && form.acuteInjury(today(form.site())))
            factRecorder.take(patient, List.of(AcuteInjury.fact(form.complaint())));
        return episode.id();
    }

    /** Rewrites the episode. If the site changes, its visits are checked again in the same transaction. */
    @AllowedTo(Role.THERAPIST)
    public void change(long id, EpisodeForm form, int revision) {
        Episode episode = episodes.toChange(id);
        recordAccess.require(episode.patient());
        auditContext.object("episode", id);
        if (episode.revision() != revision) throw new Refusal("refusal.stale");
        checked(episode.patient(), form);
        long before = episode.site();
        episode.write(form);
        if (episode.site() != before) moves.fire(new EpisodeMoved(id, episode.site()));
    }

    private void mayBegin(long patient) {
        auditContext.patient(patient);
        if (recordAccess.mine(List.of(patient)).isEmpty() && episodes.any(patient)) throw Refusal.notFound();
    }

    private void checked(long patient, EpisodeForm form) {
        LocalDate today = form.site() == null ? days.today() : today(form.site());
        form.check(
                patients.patient(patient).birthDate(),
                today,
                icd -> currentCatalogue.catalogue().problems().stream()
                        .anyMatch(p -> p.code().equals(icd)));
    }

    private LocalDate today(long site) {
        return days.today(sites.site(site).zone());
    }
}
