package extensor.care.patients;

import extensor.care.accounts.AllowedTo;
import extensor.care.accounts.Caller;
import extensor.care.accounts.Role;
import extensor.care.accounts.Trail;
import extensor.care.catalogue.Library;
import extensor.care.clinic.ClinicDays;
import extensor.care.clinic.Sites;
import extensor.shared.Id;
import extensor.shared.Refusal;
import extensor.shared.UseCase;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** A therapist opens an episode of care and so begins to treat the patient; later the episode is changed or closed. */
@UseCase
public class OpeningEpisodes {
    @Inject
    Episodes episodes;

    @Inject
    Patients patients;

    @Inject
    Care care;

    @Inject
    Sites sites;

    @Inject
    Intake intake;

    @Inject
    Library library;

    @Inject
    Caller caller;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    @Inject
    ClinicDays days;

    @Inject
    Event<EpisodeClosed> news;

    /** What one must know to fill in the form: whose record, which sites, which day it is at the first one of the clinic. Identity only. */
    public record Start(PatientBanner banner, List<Place> sites, LocalDate today) implements Serializable {}

    /** A site to choose. */
    public record Place(long id, String name) implements Serializable {}

    @AllowedTo(value = Role.THERAPIST, oncePerSitting = true)
    public Start start(long patient) {
        trail.patient(patient);
        List<Place> places =
                sites.all().stream().map(s -> new Place(s.id(), s.name())).toList();
        return new Start(patients.banner(patient), places, days.today());
    }

    @AllowedTo(value = Role.THERAPIST, oncePerSitting = true)
    public EpisodeSheet episode(long id) {
        EpisodeSheet sheet = episodes.episode(id);
        care.require(sheet.patient());
        trail.object("episode", id);
        return sheet;
    }

    /** Opens an episode and gives its id. A fresh injury is written down as a health fact too where the therapist says so. */
    @AllowedTo(Role.THERAPIST)
    public long open(long patient, EpisodeForm form, boolean acuteInjury) {
        trail.patient(patient);
        checked(patient, form);
        Episode episode = new Episode(Id.next(), patient, form, caller.account(), clock.instant());
        episodes.add(episode);
        trail.object("episode", episode.id());
        care.through(episode, form.problem().name());
        if (acuteInjury && form.acuteInjury(today(form.site()))) {
            intake.take(
                    patient,
                    List.of(new Told(
                            AcuteInjury.CONDITION,
                            Presence.PRESENT,
                            form.region(),
                            form.side(),
                            form.onset(),
                            AcuteInjury.until(form.onset()),
                            null)));
        }
        return episode.id();
    }

    @AllowedTo(Role.THERAPIST)
    public void change(long id, EpisodeForm form, int revision) {
        Episode episode = mine(id);
        if (episode.revision() != revision) throw new Refusal("refusal.stale");
        checked(episode.patient(), form);
        episode.write(form);
    }

    @AllowedTo(Role.THERAPIST)
    public void close(long id) {
        mine(id).close(clock.instant());
        care.ended(id);
        news.fire(new EpisodeClosed(id));
    }

    private Episode mine(long id) {
        Episode episode = episodes.stored(id);
        care.require(episode.patient());
        trail.object("episode", id);
        return episode;
    }

    private void checked(long patient, EpisodeForm form) {
        LocalDate today = form.site() == null ? days.today() : today(form.site());
        form.check(patients.patient(patient).birthDate(), today);
        if (form.icd() != null
                && library.catalogue().problems().stream()
                        .noneMatch(p -> p.code().equals(form.icd()))) throw Refusal.at("icd", "episode.icd");
    }

    private LocalDate today(long site) {
        return days.today(sites.site(site).zone());
    }
}
