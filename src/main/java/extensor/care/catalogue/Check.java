package extensor.care.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How the values of a dose must relate to each other and to the person: closed kinds. A check is silent if one of its parameters has no value. */
public sealed interface Check {

    /** A failed WARN is a hint, a failed REFUSE a complaint. */
    enum CheckSeverity {
        WARN,
        REFUSE
    }

    /** What all kinds have: how strict, and what to say. */
    record Says(Check.CheckSeverity severity, String message) {}

    Says says();

    /** The codes of its parameters; a failure is shown at the first. */
    List<String> parameters();

    /** True where the values, all of them given, fit each other. */
    boolean fits(Map<String, Object> values);

    /** True for "must be ticked": a draft may wait for it, a signature may not. */
    default boolean gate() {
        return false;
    }

    default boolean fails(Map<String, Object> values) {
        return values.keySet().containsAll(parameters()) && !fits(values);
    }

    /** The same for this person, who is null where the dose is for nobody yet. */
    default boolean fails(Map<String, Object> values, TreatedPerson person) {
        return fails(values);
    }

    private static BigDecimal number(Map<String, Object> values, String parameter) {
        return (BigDecimal) values.get(parameter);
    }

    /** One value divided by another lies in a range. */
    record Ratio(Says says, String of, String to, Range range) implements Check {
        @Override
        public List<String> parameters() {
            return List.of(of, to);
        }

        @Override
        public boolean fits(Map<String, Object> values) {
            BigDecimal part = number(values, of);
            BigDecimal whole = number(values, to);
            boolean enough = range.min() == null || part.compareTo(range.min().multiply(whole)) >= 0;
            return enough && (range.max() == null || part.compareTo(range.max().multiply(whole)) <= 0);
        }
    }

    /** A multiple of the sum of the terms fits into the minutes of another; the terms are seconds or minutes. */
    record SumFits(Says says, String times, List<String> terms, boolean seconds, String within) implements Check {
        @Override
        public List<String> parameters() {
            return Stream.concat(Stream.of(within, times), terms.stream()).toList();
        }

        @Override
        public boolean fits(Map<String, Object> values) {
            BigDecimal sum = terms.stream().map(term -> number(values, term)).reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal room = number(values, within).multiply(BigDecimal.valueOf(seconds ? 60 : 1));
            return sum.multiply(number(values, times)).compareTo(room) <= 0;
        }
    }

    /** The applications of a day and the gaps between them fit into the waking minutes. */
    record MinimumGap(Says says, String gap, String times, String duration, int dayMinutes) implements Check {
        @Override
        public List<String> parameters() {
            return List.of(gap, times, duration);
        }

        @Override
        public boolean fits(Map<String, Object> values) {
            BigDecimal count = number(values, times);
            BigDecimal gaps =
                    count.subtract(BigDecimal.ONE).max(BigDecimal.ZERO).multiply(number(values, gap));
            return count.multiply(number(values, duration)).add(gaps).compareTo(BigDecimal.valueOf(dayMinutes)) <= 0;
        }
    }

    /** Where some parameters have certain values, others must have certain values too. */
    record Requires(Says says, Map<String, Object> when, Map<String, Object> then) implements Check {
        @Override
        public List<String> parameters() {
            return Stream.concat(then.keySet().stream(), when.keySet().stream())
                    .distinct()
                    .toList();
        }

        @Override
        public boolean gate() {
            boolean itself = when.keySet().equals(then.keySet())
                    && then.values().stream().allMatch(Boolean.TRUE::equals);
            return itself && says.severity() == Check.CheckSeverity.REFUSE;
        }

        @Override
        public boolean fits(Map<String, Object> values) {
            return !values.entrySet().containsAll(when.entrySet())
                    || values.entrySet().containsAll(then.entrySet());
        }
    }

    /** From one value to another in steps of a third takes at most so many as a fourth allows. */
    record StepsFit(Says says, String from, String to, String step, String most) implements Check {
        @Override
        public List<String> parameters() {
            return List.of(most, from, to, step);
        }

        @Override
        public boolean fits(Map<String, Object> values) {
            BigDecimal way = number(values, to).subtract(number(values, from));
            return way.compareTo(number(values, step).multiply(number(values, most))) <= 0;
        }
    }

    /** A number above a limit, or one option (the other is null), needs a reason in words: a draft may wait for it, a signature may not. */
    record Explained(Says says, String of, BigDecimal above, String option, String by) implements Check {
        @Override
        public List<String> parameters() {
            return List.of(by, of);
        }

        @Override
        public boolean gate() {
            return says.severity() == Check.CheckSeverity.REFUSE;
        }

        @Override
        public boolean fits(Map<String, Object> values) {
            boolean strange = above == null
                    ? option.equals(values.get(of))
                    : number(values, of).compareTo(above) > 0;
            return values.containsKey(by) || !strange;
        }

        @Override
        public boolean fails(Map<String, Object> values) {
            return values.containsKey(of) && !fits(values);
        }
    }

    /** A heart rate is at most this number less the age in years. */
    record HeartRate(Says says, String of, int less) implements Check {
        @Override
        public List<String> parameters() {
            return List.of(of);
        }

        @Override
        public boolean fits(Map<String, Object> values) {
            return true;
        }

        @Override
        public boolean fails(Map<String, Object> values, TreatedPerson person) {
            return person != null
                    && values.containsKey(of)
                    && number(values, of).compareTo(BigDecimal.valueOf((long) less - person.age())) > 0;
        }
    }

    /** An angle does not go beyond what is normal for the person at the joint that another value names. */
    record WithinNorm(Says says, String of, String by, Map<String, Check.JointMotion> motions) implements Check {
        @Override
        public List<String> parameters() {
            return List.of(of, by);
        }

        @Override
        public boolean fits(Map<String, Object> values) {
            return true;
        }

        @Override
        public boolean fails(Map<String, Object> values, TreatedPerson person) {
            if (person == null || !values.keySet().containsAll(parameters())) return false;
            Check.JointMotion at = motions.get((String) values.get(by));
            return at != null
                    && person.norms()
                            .of(at.joint(), at.motion())
                            .filter(normal -> number(values, of).compareTo(normal) > 0)
                            .isPresent();
        }
    }

    /** A motion of a joint as the norms call it. */
    record JointMotion(String joint, String motion) {}

    /** One value is less than another, by at least a given difference. */
    record Order(Says says, String lower, String upper, BigDecimal apart) implements Check {
        @Override
        public List<String> parameters() {
            return List.of(upper, lower);
        }

        @Override
        public boolean fits(Map<String, Object> values) {
            BigDecimal between = number(values, upper).subtract(number(values, lower));
            return between.signum() > 0 && (apart == null || between.compareTo(apart) >= 0);
        }
    }
}
