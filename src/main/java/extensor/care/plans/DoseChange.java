package extensor.care.plans;

import extensor.care.catalogue.Catalogue;
import extensor.care.catalogue.Dose;
import extensor.care.catalogue.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The dose that results when what was typed meets what is stored now. */
final class DoseChange {
    private DoseChange() {}

    /**
     * The typed dose, if what stands is still what the therapist began from.
     *
     * @throws Conflict where someone else has changed the dose meanwhile to something else
     */
    static Dose of(String base, Dose now, Map<String, ?> typed, String by, Catalogue catalogue) {
        Dose mine = Dose.read(base, catalogue).with(typed);
        if (now.json().equals(base) || now.equals(mine)) return mine;
        throw new Conflict(by, lines(Dose.read(base, catalogue), mine, now), now.json());
    }

    private static List<Conflict.ConflictLine> lines(Dose base, Dose mine, Dose theirs) {
        List<Conflict.ConflictLine> lines = new ArrayList<>();
        for (Parameter p : theirs.intervention().parameters()) {
            String was = words(base, p);
            String written = words(mine, p);
            String stands = words(theirs, p);
            if (!written.equals(stands))
                lines.add(new Conflict.ConflictLine(p.text().label(), was, written, stands));
        }
        return lines;
    }

    private static String words(Dose dose, Parameter parameter) {
        return Objects.toString(parameter.words(dose.value(parameter.code())), "–");
    }
}
