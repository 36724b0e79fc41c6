package extensor.care.safety;

import extensor.care.catalogue.CarePlace;
import extensor.care.catalogue.MovementTag;
import extensor.care.catalogue.Parameter;
import extensor.shared.BodyRegion;
import extensor.shared.json.StrictJson;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Reads when a precaution is kept, knowing the parameters of all interventions; what it does not understand, it refuses. */
record KeptReader(Map<String, List<Parameter>> interventions, String kept) {
    private enum ClauseKind {
        DOSE,
        MOVES,
        PLACE,
        SETTING,
        GIVEN
    }

    KeptWhen read(StrictJson at) {
        List<KeptWhen.Alternative> anyOf =
                at.each("anyOf", a -> new KeptWhen.Alternative(some(a, "all", a.each("all", this::clause))));
        return new KeptWhen(at.flag("active"), some(at, "anyOf", anyOf), kept);
    }

    /** @param safeguards the codes there are */
    SafeguardedWhen readSafeguarded(StrictJson at, Set<String> safeguards) {
        List<String> named = some(at, "safeguards", at.texts("safeguards"));
        for (String code : named)
            if (!safeguards.contains(code)) throw at.wrong("safeguards", "does not know \"" + code + "\"");
        return new SafeguardedWhen(at.flag("active"), named, new KeptWhen.Alternative(at.each("all", this::clause)));
    }

    private static <T> List<T> some(StrictJson at, String key, List<T> list) {
        if (list.isEmpty()) throw at.wrong(key, "is missing or empty");
        return list;
    }

    private Clause clause(StrictJson at) {
        return switch (at.one(KeptReader.ClauseKind.class, "kind")) {
            case DOSE -> dose(at);
            case MOVES -> new Clause.MovesClause(Set.copyOf(some(at, "none", at.some(MovementTag.class, "none"))));
            case PLACE -> place(at);
            case SETTING -> new Clause.GivenAtClause(at.one(CarePlace.class, "setting"));
            case GIVEN -> given(at);
        };
    }

    private Clause given(StrictJson at) {
        List<String> codes = some(at, "interventions", at.texts("interventions"));
        for (String code : codes) if (!interventions.containsKey(code)) throw unknown(at, code);
        return new Clause.GivenClause(Set.copyOf(codes));
    }

    private static RuntimeException unknown(StrictJson at, String intervention) {
        return at.wrong("interventions", "does not know \"" + intervention + "\"");
    }

    private static Clause place(StrictJson at) {
        Clause.PlaceClause place =
                new Clause.PlaceClause(at.some(BodyRegion.class, "in"), at.some(BodyRegion.class, "not"));
        if (place.in().isEmpty() && place.not().isEmpty()) throw at.wrong("in", "and not are both empty");
        return place;
    }

    private Clause dose(StrictJson at) {
        Clause.DoseClause dose = new Clause.DoseClause(
                Set.copyOf(some(at, "interventions", at.texts("interventions"))),
                at.text("parameter"),
                at.texts("options"),
                at.numberOrNull("atLeast"),
                at.numberOrNull("atMost"),
                at.numberOrNull("below"));
        String unit = at.textOrNull("unit");
        boolean bounded = dose.atLeast() != null || dose.atMost() != null || dose.below() != null;
        if (bounded != dose.options().isEmpty()) throw at.wrong("options", "or bounds: one of the two");
        refuseEmpty(at, dose.atLeast(), dose.atMost() == null ? dose.below() : dose.atMost());
        for (String intervention : dose.interventions()) fits(at, dose, unit, parameter(at, intervention, dose));
        return dose;
    }

    private static void refuseEmpty(StrictJson at, BigDecimal least, BigDecimal most) {
        if (least != null && most != null && least.compareTo(most) > 0) throw at.wrong("atLeast", "is above the most");
    }

    private Parameter parameter(StrictJson at, String intervention, Clause.DoseClause dose) {
        if (!interventions.containsKey(intervention)) throw unknown(at, intervention);
        return interventions.get(intervention).stream()
                .filter(parameter -> parameter.code().equals(dose.parameter()))
                .findFirst()
                .orElseThrow(() -> at.wrong("parameter", "\"" + dose.parameter() + "\" is none of " + intervention));
    }

    private static void fits(StrictJson at, Clause.DoseClause dose, String unit, Parameter parameter) {
        if (dose.options().isEmpty() != parameter.type().number())
            throw at.wrong("parameter", "is " + (parameter.type().number() ? "" : "not ") + "a number");
        for (String option : dose.options())
            if (!parameter.options().contains(option)) throw at.wrong("options", "does not know \"" + option + "\"");
        if (!Objects.equals(unit, parameter.unit()))
            throw at.wrong("unit", "of " + parameter.code() + " is " + parameter.unit());
    }
}
