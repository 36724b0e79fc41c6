package extensor.web.patients;

import extensor.care.catalogue.CurrentCatalogue;
import extensor.care.catalogue.IcdCode;
import extensor.care.clinic.LocalToday;
import extensor.care.patients.Complaint;
import extensor.care.patients.EpisodeSheet;
import extensor.shared.BodyRegion;
import extensor.shared.Formats;
import extensor.shared.Id;
import extensor.shared.Side;
import extensor.web.kit.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The values of a record in words. */
@Named
@ApplicationScoped
public class PatientWords {
    @Inject
    CurrentCatalogue currentCatalogue;

    @Inject
    LocalToday days;

    /** The id as it stands in addresses. */
    public String id(long id) {
        return Id.text(id);
    }

    public String day(LocalDate day) {
        return day == null ? "" : Formats.date(day);
    }

    public String longDay(LocalDate day) {
        return Formats.longDate(day);
    }

    public String day(Instant instant) {
        return instant == null ? "" : Formats.date(instant.atZone(days.zone()));
    }

    /** A text with a number in it. */
    public String counted(String key, int number) {
        return Messages.text(key, number);
    }

    public String region(BodyRegion region) {
        String name = currentCatalogue.catalogue().region(region).name();
        return Formats.capital(name);
    }

    /** "Knee, left", or empty where no place is known. */
    public String place(BodyRegion region, Side side) {
        if (region == null) return "";
        return side == null ? region(region) : region(region) + ", " + Formats.lower(Messages.text("Side." + side));
    }

    /** "Knee, left · since 2 Mar 2026 · until 5 Mar 2026", as far as it is known. */
    public String whereAndWhen(BodyRegion region, Side side, LocalDate from, LocalDate until) {
        return Stream.of(
                        place(region, side),
                        from == null ? "" : Messages.text("facts.since", day(from)),
                        until == null ? "" : Messages.text("facts.until-day", day(until)))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** The diagnosis, or the kind of problem where none was chosen. */
    public String problem(EpisodeSheet episode) {
        Complaint complaint = episode.complaint();
        return complaint.icd() == null ? Messages.text("Problem." + complaint.problem()) : diagnosis(complaint.icd());
    }

    public String diagnosis(String icd) {
        return currentCatalogue.catalogue().problems().stream()
                .filter(p -> p.code().equals(icd))
                .map(IcdCode::name)
                .findFirst()
                .orElse(icd);
    }

    /** Acute, subacute or chronic today, counted in the zone of the episode's site. */
    public String stage(EpisodeSheet episode) {
        return Messages.text("Stage." + episode.stage(days.today(episode.siteZone())));
    }
}
