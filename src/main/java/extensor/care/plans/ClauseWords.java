package extensor.care.plans;

import extensor.care.catalogue.CarePlace;
import extensor.care.catalogue.Catalogue;
import extensor.care.catalogue.Intervention;
import extensor.care.catalogue.Parameter;
import extensor.care.safety.Clause;
import extensor.care.safety.Treatment;
import extensor.shared.BodyRegion;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in words what a rule asks of a treatment, with the names that the catalogue gives. */
record ClauseWords(Catalogue catalogue) {

    /** Each of these clauses about a treatment. */
    List<String> of(List<Clause> clauses, Treatment treatment) {
        return clauses.stream().map(clause -> words(clause, treatment)).toList();
    }

    private String words(Clause clause, Treatment treatment) {
        if (clause instanceof Clause.DoseClause dose) return dose(dose, treatment);
        if (clause instanceof Clause.GivenClause given)
            return new TreeSet<>(given.interventions())
                    .stream().map(code -> catalogue.intervention(code).name()).collect(Collectors.joining(" / "));
        if (clause instanceof Clause.PlaceClause place)
            return place.in().isEmpty() ? "\u2260 " + names(place.not()) : names(place.in());
        if (clause instanceof Clause.GivenAtClause at)
            return at.setting() == CarePlace.CLINIC ? "in the clinic" : "at home";
        return "";
    }

    private String names(Collection<BodyRegion> regions) {
        return regions.stream().map(region -> catalogue.region(region).name()).collect(Collectors.joining(", "));
    }

    private String dose(Clause.DoseClause dose, Treatment treatment) {
        Intervention intervention = catalogue.intervention(
                dose.interventions().contains(treatment.intervention())
                        ? treatment.intervention()
                        : new TreeSet<>(dose.interventions()).first());
        Parameter parameter = intervention.parameter(dose.parameter());
        return parameter.text().label() + ": " + bounds(dose, parameter);
    }

    private static String bounds(Clause.DoseClause dose, Parameter parameter) {
        if (!dose.options().isEmpty())
            return dose.options().stream().map(parameter::words).collect(Collectors.joining(" / "));
        return Stream.of(bound("\u2265 ", dose.atLeast(), parameter), bound("\u2264 ", dose.atMost(), parameter))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private static String bound(String sign, BigDecimal number, Parameter parameter) {
        return number == null ? null : sign + parameter.words(number);
    }
}
