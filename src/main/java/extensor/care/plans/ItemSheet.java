package extensor.care.plans;

import extensor.care.catalogue.Dose;
import extensor.care.catalogue.DoseHint;
import extensor.care.catalogue.Family;
import extensor.care.safety.Signal;
import java.time.LocalDate;
import java.util.List;

/**
 * An item as a page shows it: its dose in one line and in one sentence, its place and days, how the safety check sees it (`worst`, null: nothing), and what
 * deserves a second look at the dose.
 */
public record ItemSheet(Item item, String region, LocalDate from, LocalDate to, Signal worst, List<DoseHint> hints) {
    public int id() {
        return item.id();
    }

    public Dose dose() {
        return item.dose();
    }

    public String name() {
        return item.dose().name();
    }

    public Family family() {
        return item.dose().intervention().family();
    }

    /** The shape on its tile. */
    public String sign() {
        return item.dose().intervention().sign();
    }

    /** The first line of what is prescribed. */
    public String summary() {
        return item.dose().clinical().line();
    }

    public String sentence() {
        return item.dose().sentence();
    }

    /** Something of its dose is allowed but deserves a second look. */
    public boolean unusual() {
        return !hints.isEmpty();
    }

    /** A required value is missing. */
    public boolean incomplete() {
        return !item.dose().missing().isEmpty();
    }

    /** This required value is missing. */
    public boolean lacks(String parameter) {
        return item.dose().missing().stream().anyMatch(p -> p.code().equals(parameter));
    }

    /** It is not given on all days of its phase. */
    public boolean partOfPhase() {
        return item.from() != null || item.to() != null;
    }
}
