package extensor.care.patients;

import extensor.care.catalogue.Condition;
import extensor.shared.BodyRegion;
import extensor.shared.Refusals;
import extensor.shared.Side;
import extensor.shared.TextLimit;
import extensor.shared.TypedText;
import java.time.LocalDate;

/**
 * What a therapist says about one condition. Region and side may be null for "not known where" (the safety check then takes it to be everywhere),
 * `from` for "since always", `until` (the first day it no longer holds) for "still".
 */
public record FactAnswer(
        String condition,
        Presence presence,
        BodyRegion region,
        Side side,
        LocalDate from,
        LocalDate until,
        String note) {
    private static final int YEARS_AHEAD = 5;

    public FactAnswer {
        note = TypedText.linesOrNull(note);
    }

    /** The fact it makes, or a refusal that names the field. */
    Fact fact(Condition known, LocalDate birthDate, LocalDate today) {
        Refusals no = new Refusals();
        boolean placed = known.localised() && presence == Presence.PRESENT;
        no.when(presence == null, "presence", "fact.presence");
        no.when(
                known.knownBy() == Condition.KnownBy.BIRTH_DATE && presence != Presence.PRESENT,
                "presence",
                "fact.age",
                known.name());
        no.when(!placed && (region != null || side != null), "region", "fact.no-place", known.name());
        no.when(side != null && (region == null || !region.sides().contains(side)), "side", "fact.side", known.name());
        no.when(TextLimit.FACT_NOTE.exceededBy(note), "note", "fact.note", TextLimit.FACT_NOTE.longest());
        Fact fact = new Fact(condition, presence, region, side, from, until);
        Fact dated =
                condition.equals(AcuteInjury.CONDITION) && presence == Presence.PRESENT ? acute(fact, today) : fact;
        checkDays(no, dated, known, birthDate, today);
        no.refuse();
        return dated;
    }

    private static Fact acute(Fact fact, LocalDate today) {
        LocalDate day = fact.from() == null ? today : fact.from();
        return fact.between(day, fact.until() == null ? AcuteInjury.until(day) : fact.until());
    }

    private static void checkDays(Refusals no, Fact fact, Condition known, LocalDate birthDate, LocalDate today) {
        LocalDate from = fact.from();
        LocalDate until = fact.until();
        no.when(
                from != null && (from.isBefore(birthDate) || from.isAfter(today.plusYears(1))),
                "from",
                "fact.from",
                known.name());
        boolean backwards = from != null && until != null && !from.isBefore(until);
        no.when(
                backwards
                        || until != null && (until.isBefore(birthDate) || until.isAfter(today.plusYears(YEARS_AHEAD))),
                "until",
                "fact.until",
                known.name());
    }
}
