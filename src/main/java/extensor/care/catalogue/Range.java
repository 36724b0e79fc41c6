package extensor.care.catalogue;

import extensor.shared.json.StrictJson;
import jakarta.json.JsonArray;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** From a smallest to a largest number, both included; either end may be open (null). */
public record Range(BigDecimal min, BigDecimal max) {
    static final Range OPEN = new Range(null, null);

    /** `[min, max]`, or an object with one end, or absent. */
    static Range read(StrictJson at, String key) {
        JsonValue value = at.valueOrNull(key);
        if (value == null) return OPEN;
        Range range = value instanceof JsonArray ? pair(at, key) : at.object(key, Range::ends);
        if (range.equals(OPEN)) throw at.wrong(key, "has neither end");
        if (range.min != null && range.max != null && range.min.compareTo(range.max) > 0)
            throw at.wrong(key, "is out of order");
        return range;
    }

    private static Range ends(StrictJson at) {
        return new Range(at.numberOrNull("min"), at.numberOrNull("max"));
    }

    private static Range pair(StrictJson at, String key) {
        var ends = at.numbers(key);
        if (ends.size() != 2) throw at.wrong(key, "must be [min, max]");
        return new Range(ends.get(0), ends.get(1));
    }

    public boolean below(BigDecimal number) {
        return min != null && number.compareTo(min) < 0;
    }

    public boolean above(BigDecimal number) {
        return max != null && number.compareTo(max) > 0;
    }

    public boolean holds(BigDecimal number) {
        return !below(number) && !above(number);
    }

    /** Every whole number in it; both ends must be known. */
    public List<Integer> wholeNumbers() {
        return IntStream.rangeClosed(min.intValue(), max.intValue()).boxed().toList();
    }

    /** True where each end that is said lies within the other range. */
    boolean liesIn(Range other) {
        return ends().allMatch(other::holds);
    }

    Stream<BigDecimal> ends() {
        return Stream.of(min, max).filter(Objects::nonNull);
    }
}
