package extensor.web.kit;

import extensor.care.catalogue.CurrentCatalogue;
import extensor.care.catalogue.DoseField;
import extensor.care.catalogue.MeasureRole;
import extensor.care.catalogue.Range;
import extensor.care.clinic.DefaultCountry;
import extensor.care.clinic.LocalToday;
import extensor.care.patients.Age;
import extensor.care.patients.EpisodeSheet;
import extensor.care.plans.SafetySheet;
import extensor.care.safety.CurrentPath;
import extensor.care.safety.Gap;
import extensor.shared.BodyRegion;
import extensor.shared.Formats;
import extensor.shared.Id;
import extensor.shared.Side;
import extensor.shared.Telephone;
import extensor.shared.TextLimit;
import extensor.shared.TypedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How values read on a page: dates, days, places, questions. */
@Named
@ApplicationScoped
public class Words {
    private static final int FEWEST_YEARS = 2;
    private static final int FEWEST_MONTHS = 3;

    @Inject
    CurrentCatalogue currentCatalogue;

    @Inject
    LocalToday days;

    @Inject
    DefaultCountry country;

    @Inject
    Clock clock;

    public String say(String key, Object... arguments) {
        return Messages.text(key, arguments);
    }

    /** The numbers that somebody typed as one text, each to be called by itself. */
    public List<Telephone.Call> calls(String phone) {
        return Telephone.calls(phone, country::code);
    }

    /** How many characters a text may have, by the constant of its limit. */
    public int longest(String limit) {
        return TextLimit.valueOf(limit).longest();
    }

    /** A day near today: "Tue 25 Nov", of another year "Tue 25 Nov 2025". */
    public String date(LocalDate day) {
        return day == null ? "" : Formats.nearDate(day, LocalDate.now(clock.withZone(Formats.NO_PLACE)));
    }

    /** A day that may lie in another year: "Wed 25 Nov 2026". */
    public String yearDate(LocalDate day) {
        return day == null ? "" : Formats.weekday(day) + " " + Formats.date(day);
    }

    /** A day where there is little room: "25 Nov", of another year "25 Nov 2025". */
    public String shortDate(LocalDate day) {
        return day == null ? "" : Formats.shortDate(day, LocalDate.now(clock.withZone(Formats.NO_PLACE)));
    }

    /** A day with its year: "25 Nov 2026". */
    public String fullDate(LocalDate day) {
        return day == null ? "" : Formats.date(day);
    }

    /** The day in that zone, with its year. */
    public String fullDate(Instant at, ZoneId zone) {
        return at == null ? "" : Formats.date(at.atZone(zone));
    }

    public String time(Instant at, ZoneId zone) {
        return at == null ? "" : Formats.time(at.atZone(zone));
    }

    /** A time of today by itself, of another day with the day: "25 Nov, 9:19". */
    public String nearTime(Instant at, ZoneId zone) {
        return at == null ? "" : Formats.nearTime(at.atZone(zone), LocalDate.now(clock.withZone(zone)));
    }

    /** A time by the clock on the wall: "9:30". */
    public String clock(LocalTime time) {
        return time == null ? "" : Formats.time(time);
    }

    public String moment(Instant at, ZoneId zone) {
        return at == null ? "" : Formats.moment(at.atZone(zone));
    }

    /** How old somebody is today: "42", "5 months", "9 weeks". */
    public String age(LocalDate birthDate) {
        return ageOf(Age.on(days.today(), birthDate));
    }

    /** The same with the word for years: "42 years". */
    public String fullAge(LocalDate birthDate) {
        int years = Age.on(days.today(), birthDate).years();
        return years < FEWEST_YEARS ? age(birthDate) : Messages.text("age.years", years);
    }

    /** Months up to two years, weeks up to three months. */
    public String ageOf(Age age) {
        if (age.years() >= FEWEST_YEARS) return String.valueOf(age.years());
        return age.months() < FEWEST_MONTHS
                ? Messages.text("age.weeks", age.weeks())
                : Messages.text("age.months", age.months());
    }

    /** Which day of a plan a date is, counted from 0. */
    public long dayOf(LocalDate start, LocalDate day) {
        return ChronoUnit.DAYS.between(start, day);
    }

    public String id(long id) {
        return Id.text(id);
    }

    public String initials(String name) {
        String[] words = TypedText.line(name).split(" ");
        return first(words[0]) + (words.length > 1 ? first(words[words.length - 1]) : "");
    }

    private static String first(String word) {
        return word.isEmpty() ? "" : word.substring(0, word.offsetByCodePoints(0, 1));
    }

    public String lower(Object constant) {
        return constant == null ? "" : constant.toString().toLowerCase(Locale.ROOT);
    }

    public String region(BodyRegion region) {
        return region == null ? "" : currentCatalogue.catalogue().region(region).name();
    }

    /** What pain can be, by the measure that everybody is asked for. */
    public Range pain() {
        return currentCatalogue.catalogue().measure(MeasureRole.PAIN).range();
    }

    /** What an episode is about: "Spasm, low back". */
    public String problem(EpisodeSheet episode) {
        return Messages.text("Problem." + episode.complaint().problem()) + ", "
                + Formats.lower(region(episode.region()));
    }

    public String joined(List<String> names) {
        return String.join(", ", names);
    }

    public List<CurrentPath> paths() {
        return Arrays.asList(CurrentPath.values());
    }

    public List<Side> sides() {
        return Arrays.asList(Side.values());
    }

    /** The id of the input that a dose field has in its form. */
    public String inputOf(DoseField field) {
        return switch (field.type()) {
            case INTEGER, DECIMAL -> field.listed() ? "choice" : "number";
            case CHOICE -> "choice";
            case CHOICES -> "choices";
            case TEXT -> "text";
            case DATE -> "date";
            case TOGGLE -> "toggle";
        };
    }

    /** The one word above the safety panel. */
    public String safetyWord(SafetySheet safety) {
        if (safety.stops() > 0) return Messages.text("plan.stops", safety.stops());
        if (safety.blockingQuestions() > 0) return Messages.text("plan.questions", safety.blockingQuestions());
        if (safety.open() > 0) return Messages.text("plan.cautions", safety.open());
        if (!safety.groups().isEmpty())
            return Messages.text("safety.all-accepted", safety.groups().size());
        return Messages.text("safety.clear");
    }

    /** What is to be asked, as a sentence. */
    public String question(SafetySheet.Question question) {
        if (question.ask() == Gap.Ask.WHETHER)
            return question.question() == null ? Messages.text("safety.has", question.name()) : question.question();
        return Messages.text("safety.ask." + question.ask(), question.name() == null ? "" : question.name());
    }
}
