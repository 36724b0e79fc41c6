package extensor.demo;

import extensor.care.casting.CastCondition;
import extensor.care.casting.CastDecision;
import extensor.care.casting.CastForm;
import extensor.care.casting.CastProposalSheet;
import extensor.care.casting.CastSeriesSheet;
import extensor.care.casting.CastTolerance;
import extensor.care.casting.Casting;
import extensor.care.casting.ReadingCasts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** Measures, decides and casts at the demo clinic as its therapists do: one series is under way, one has reached its target. */
@ApplicationScoped
public class DemoCasts {
    private static final int LAYERS = 3;

    @Inject
    Casting casting;

    @Inject
    ReadingCasts reading;

    /** One sitting of every series of the plan, found well and decided as the program proposes. */
    void sit(long plan, LocalDate on, DemoClinic.DemoCast sitting) {
        for (CastSeriesSheet series : reading.of(plan).series()) {
            CastForm found = form(on, series, sitting, null, null);
            CastProposalSheet proposed = casting.judge(plan, series.limb(), found);
            CastForm.NewCast cast = new CastForm.NewCast(
                    proposed.mostStretch(), series.prescription().material(), LAYERS, true);
            casting.record(plan, series.limb(), series.place(), form(on, series, sitting, proposed.decision(), cast));
        }
    }

    private static CastForm form(
            LocalDate on,
            CastSeriesSheet series,
            DemoClinic.DemoCast sitting,
            CastDecision decision,
            CastForm.NewCast cast) {
        return new CastForm(
                on,
                sitting.readings(),
                "FIRM",
                null,
                series.castOn() ? CastCondition.WHOLE : null,
                true,
                Map.of(),
                false,
                true,
                Set.of(),
                sitting.pain(),
                series.castOn() ? CastTolerance.GOOD : null,
                false,
                decision,
                cast,
                sitting.note());
    }
}
