package extensor.care.catalogue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/**
 * What a set of doses asks of the patient at home: seconds of doing and seconds of passive time (heat, wearing), on the average day
 * of the week and on a day that has everything. Only items at home count; sessions at the clinic are visits.
 */
public record Burden(
        BigDecimal activeSeconds,
        BigDecimal activeSecondsOnFullDay,
        BigDecimal passiveSeconds,
        BigDecimal passiveSecondsOnFullDay) {
    public static final Burden NONE = new Burden(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
    private static final BigDecimal MINUTE = BigDecimal.valueOf(60);
    private static final BigDecimal WEEK = BigDecimal.valueOf(7);

    /** A dose and where it is given. */
    public record BurdenItem(Dose dose, CarePlace setting) {}

    public static Burden of(List<Burden.BurdenItem> items) {
        return items.stream()
                .filter(item -> item.setting() == CarePlace.HOME)
                .map(item -> of(item.dose()))
                .reduce(NONE, Burden::plus);
    }

    /** Of one dose given at home. */
    public static Burden of(Dose dose) {
        BigDecimal day =
                dose.intervention().delivery().active() ? session(dose).multiply(times(dose)) : passiveDay(dose);
        BigDecimal average = day.multiply(shareOfDays(dose), MathContext.DECIMAL64);
        return dose.intervention().delivery().active()
                ? new Burden(average, day, BigDecimal.ZERO, BigDecimal.ZERO)
                : new Burden(BigDecimal.ZERO, BigDecimal.ZERO, average, day);
    }

    public Burden plus(Burden other) {
        return new Burden(
                activeSeconds.add(other.activeSeconds),
                activeSecondsOnFullDay.add(other.activeSecondsOnFullDay),
                passiveSeconds.add(other.passiveSeconds),
                passiveSecondsOnFullDay.add(other.passiveSecondsOnFullDay));
    }

    /** Minutes of doing, rounded. */
    public int activeMinutesOnFullDay() {
        return minutes(activeSecondsOnFullDay);
    }

    public int passiveMinutesOnFullDay() {
        return minutes(passiveSecondsOnFullDay);
    }

    /** Sets of repetitions with rests between them, or else sets of some minutes. */
    private static BigDecimal session(Dose dose) {
        BigDecimal sets = number(dose, ParameterRole.SETS, 1);
        if (dose.number(ParameterRole.REPS).isEmpty())
            return sets.multiply(number(dose, ParameterRole.DURATION, 0)).multiply(MINUTE);
        BigDecimal repetition = secondsPerRepetition(dose).add(number(dose, ParameterRole.HOLD, 0));
        BigDecimal rests =
                sets.subtract(BigDecimal.ONE).max(BigDecimal.ZERO).multiply(number(dose, ParameterRole.REST, 0));
        return sets.multiply(number(dose, ParameterRole.REPS, 0))
                .multiply(repetition)
                .add(rests);
    }

    private static BigDecimal passiveDay(Dose dose) {
        return dose.number(ParameterRole.HOURS_PER_DAY)
                .map(hours -> hours.multiply(MINUTE).multiply(MINUTE))
                .orElseGet(() -> session(dose).multiply(times(dose)));
    }

    private static BigDecimal secondsPerRepetition(Dose dose) {
        Integer usual = dose.intervention().delivery().usual().secondsPerRepetition();
        Integer seconds = dose.preset().map(Preset::secondsPerRepetition).orElse(usual);
        return BigDecimal.valueOf(seconds == null ? 0 : seconds);
    }

    private static BigDecimal times(Dose dose) {
        return number(
                dose,
                ParameterRole.TIMES_PER_DAY,
                Math.max(1, dose.intervention().delivery().usual().sessionsPerDay()));
    }

    /** Days a week of seven, or one day of an interval, or every day. */
    private static BigDecimal shareOfDays(Dose dose) {
        return dose.number(ParameterRole.DAYS_PER_WEEK)
                .map(days -> days.divide(WEEK, MathContext.DECIMAL64))
                .or(() -> dose.number(ParameterRole.INTERVAL_DAYS)
                        .map(days -> BigDecimal.ONE.divide(days.max(BigDecimal.ONE), MathContext.DECIMAL64)))
                .orElse(BigDecimal.ONE);
    }

    private static BigDecimal number(Dose dose, ParameterRole role, int otherwise) {
        return dose.number(role).orElse(BigDecimal.valueOf(otherwise));
    }

    private static int minutes(BigDecimal seconds) {
        return seconds.divide(MINUTE, 0, RoundingMode.HALF_UP).intValueExact();
    }
}
