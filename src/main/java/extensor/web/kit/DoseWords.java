package extensor.web.kit;

import extensor.care.catalogue.ClinicalSummary;
import extensor.care.catalogue.Dose;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;

/** How pages for colleagues say what of a dose its summary leaves out: a role in its usual short form, any other value under its label. */
@Named
@ApplicationScoped
public class DoseWords {
    /** Every value that the line of the summary does not say. */
    public String others(Dose dose) {
        return said(dose.clinical().others());
    }

    /** The same, without what every dose of its kind begins with. */
    public String own(Dose dose) {
        return said(dose.clinical().own());
    }

    private static String said(List<ClinicalSummary.Term> terms) {
        return terms.stream().map(DoseWords::said).collect(Collectors.joining(" · "));
    }

    private static String said(ClinicalSummary.Term term) {
        String key = "dose.role." + term.role();
        return Messages.knows(key)
                ? Messages.text(key, term.number(), term.words())
                : Messages.text("dose.term", term.label(), term.words());
    }
}
