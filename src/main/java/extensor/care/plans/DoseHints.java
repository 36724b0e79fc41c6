package extensor.care.plans;

import extensor.care.catalogue.Dose;
import extensor.care.catalogue.DoseHint;
import extensor.care.catalogue.Family;
import extensor.care.catalogue.Parameter;
import extensor.care.catalogue.ParameterRole;
import extensor.care.catalogue.TreatedPerson;
import extensor.shared.Formats;
import extensor.shared.Side;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What deserves a second look at the dose of an item: by itself, for the person, and beside the other items of its phase. Pure. */
record DoseHints(Phase phase, TreatedPerson person) {
    /** Between heat and cold at one place where neither dose says more. Proposed, not from literature. */
    private static final BigDecimal MINUTES_BETWEEN = BigDecimal.valueOf(120);

    List<DoseHint> of(Item item) {
        List<DoseHint> hints = new ArrayList<>(item.dose().hints(person));
        phase.items().stream()
                .filter(other -> clash(item, other))
                .map(other -> between(item.dose(), other.dose()))
                .forEach(hints::add);
        return hints;
    }

    /** One warms and the other cools the same place in the same days. */
    private static boolean clash(Item one, Item other) {
        return opposite(one.dose(), other.dose()) && samePlace(one, other) && sameDays(one, other);
    }

    private static boolean opposite(Dose one, Dose other) {
        Family family = one.intervention().family();
        Family beside = other.intervention().family();
        return family == Family.HEAT && beside == Family.COLD || family == Family.COLD && beside == Family.HEAT;
    }

    private static boolean samePlace(Item one, Item other) {
        return one.acting() != null
                && other.acting() != null
                && one.acting().overlaps(other.acting())
                && Side.meet(one.side(), other.side());
    }

    private static boolean sameDays(Item one, Item other) {
        return begins(one) <= ends(other) && begins(other) <= ends(one);
    }

    private static int begins(Item item) {
        return item.from() == null ? 0 : item.from();
    }

    private static int ends(Item item) {
        return item.to() == null ? Integer.MAX_VALUE : item.to();
    }

    private static DoseHint between(Dose dose, Dose other) {
        BigDecimal gap = Stream.of(dose, other)
                .flatMap(one -> one.number(ParameterRole.GAP).stream())
                .reduce(BigDecimal::max)
                .map(MINUTES_BETWEEN::max)
                .orElse(MINUTES_BETWEEN);
        Parameter shownAt = dose.intervention()
                .with(ParameterRole.GAP)
                .orElseGet(() -> dose.intervention().parameters().get(0));
        return new DoseHint(shownAt.code(), "dose.heat-and-cold", List.of(other.name(), Formats.number(gap)));
    }
}
