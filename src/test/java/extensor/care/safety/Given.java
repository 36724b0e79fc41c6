package extensor.care.safety;

import extensor.care.catalogue.PresentMoves;
import extensor.care.patients.Fact;
import extensor.care.patients.Presence;
import extensor.shared.BodyRegion;
import extensor.shared.Side;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Facts and treatments in the short notation of `situations.csv`. */
public final class Given {
    public static final LocalDate ADULT = LocalDate.of(1986, 3, 14);
    static final LocalDate START = LocalDate.of(2026, 11, 20);

    private static final Pattern FACT =
            Pattern.compile("([!?]?)([A-Z_0-9]+)(?:@([A-Z_]+)(?:/([A-Z]+))?)?(?: ([-0-9]*)\\.\\.([-0-9]*))?");

    private Given() {}

    static List<Fact> facts(String text) {
        if (text == null || text.isBlank()) return List.of();
        return Arrays.stream(text.split(";"))
                .map(String::strip)
                .map(Given::fact)
                .toList();
    }

    static Fact fact(String text) {
        Matcher m = FACT.matcher(text);
        if (!m.matches()) throw new IllegalArgumentException(text);
        Presence presence = switch (m.group(1)) {
            case "!" -> Presence.ABSENT;
            case "?" -> Presence.UNKNOWN;
            default -> Presence.PRESENT;
        };
        return new Fact(
                Reference.condition(m.group(2)).code(),
                presence,
                region(m.group(3)),
                side(m.group(4)),
                day(m.group(5)),
                day(m.group(6)));
    }

    /** The facts, and every other condition absent. */
    static List<Fact> restAbsent(List<Fact> facts) {
        Set<String> named = facts.stream().map(Fact::condition).collect(Collectors.toSet());
        List<Fact> all = new ArrayList<>(facts);
        Reference.CODES.stream()
                .filter(c -> !named.contains(c))
                .map(Fact::absent)
                .forEach(all::add);
        return all;
    }

    public static List<Fact> restAbsent(String facts) {
        return restAbsent(facts(facts));
    }

    static Treatment treatment(String intervention, BodyRegion region, Side side) {
        return treatment(intervention, region, side, START, null, CurrentPath.NEITHER);
    }

    static Treatment treatment(
            String intervention, BodyRegion region, Side side, LocalDate from, LocalDate until, CurrentPath path) {
        String family = Reference.FAMILIES.get(intervention);
        if (family == null) throw new IllegalArgumentException(intervention);
        return untold(
                number(intervention),
                intervention,
                family,
                intervention.toLowerCase(),
                region,
                side,
                from,
                until,
                path);
    }

    /** A treatment of which neither dose nor setting nor movements are known. */
    static Treatment untold(
            int item,
            String intervention,
            String family,
            String name,
            BodyRegion region,
            Side side,
            LocalDate from,
            LocalDate until,
            CurrentPath path) {
        return new Treatment(
                item,
                intervention,
                family,
                name,
                region,
                side,
                from,
                until,
                path,
                Map.of(),
                null,
                PresentMoves.UNKNOWN);
    }

    /** The number of an intervention in these tests: its place among all. */
    static int number(String intervention) {
        return List.copyOf(Reference.FAMILIES.keySet()).indexOf(intervention);
    }

    /** The key of a finding about an intervention. */
    static String key(String intervention, String rule) {
        return number(intervention) + "/" + rule;
    }

    static BodyRegion region(String name) {
        return name == null ? null : BodyRegion.valueOf(name);
    }

    static Side side(String name) {
        return name == null ? null : Side.valueOf(name);
    }

    static LocalDate day(String text) {
        return text == null || text.isEmpty() ? null : LocalDate.parse(text);
    }
}
