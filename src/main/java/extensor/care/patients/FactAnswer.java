package extensor.care.patients;

import extensor.care.catalogue.Condition;
import extensor.shared.BodyRegion;
import extensor.shared.Refusal;
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
        if (presence == null) throw Refusal.at("presence", "fact.presence");
        if (known.knownBy() == Condition.KnownBy.BIRTH_DATE && presence != Presence.PRESENT)
            throw Refusal.at("presence", "fact.age", known.name());
        boolean placed = known.localised() && presence == Presence.PRESENT;
        if (!placed && (region != null || side != null)) throw Refusal.at("region", "fact.no-place", known.name());
        if (side != null && (region == null || !region.sides().contains(side)))
            throw Refusal.at("side", "fact.side", known.name());
        if (TextLimit.FACT_NOTE.exceededBy(note)) throw Refusal.at("note", "fact.note", TextLimit.FACT_NOTE.longest());
        Fact fact = new Fact(condition, presence, region, side, from, until);
        Fact dated =
                condition.equals(AcuteInjury.CONDITION) && presence == Presence.PRESENT ? acute(fact, today) : fact;
        checkDays(dated, known, birthDate, today);
        return dated;
    }

    private static Fact acute(Fact fact, LocalDate today) {
        LocalDate day = fact.from() == null ? today : fact.from();
        return fact.between(day, fact.until() == null ? AcuteInjury.until(day) : fact.until());
    }

    private static void checkDays(Fact fact, Condition known, LocalDate birthDate, LocalDate today) {
        if (fact.from() != null
                && (fact.from().isBefore(birthDate) || fact.from().isAfter(today.plusYears(1))))
            throw Refusal.at("from", "fact.from", known.name());
        if (fact.until() == null) return;
        boolean backwards = fact.from() != null && !fact.from().isBefore(fact.until());
        if (backwards || fact.until().isBefore(birthDate) || fact.until().isAfter(today.plusYears(YEARS_AHEAD)))
            throw Refusal.at("until", "fact.until", known.name());
    }
}
